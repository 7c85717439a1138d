import { expect, test } from 'vitest';
import { boundInput } from '#charts/topic/bound-input.ts';
import { generateCollection } from '../../generate/collection.ts';
import { collection } from '../../model.ts';
import { inputsOf } from './pictures.ts';

const large = inputsOf(generateCollection({ seed: 7, passages: 300, topics: 4, actors: 500 }));

test('a statement of the usual size is shown whole', () => {
  for (const input of inputsOf(collection)) {
    const bounded = boundInput(input, false);
    expect(bounded.passages).toEqual(input.passages);
    expect(bounded.beyond ?? []).toEqual([]);
    const held = ({ kind }: { kind: string }) => kind !== 'touch';
    expect(bounded.rows.filter(held)).toEqual(input.rows.filter(held));
  }
});

test('of a large one, the disputed and weighty propositions stay, the others are counted', () => {
  for (const input of large) {
    const { rows, beyond = [] } = boundInput(input, false);
    expect(rows.length).toBeLessThanOrEqual(72);
    const propositions = input.branches.flatMap((branch) => branch.propositions);
    const shown = new Set(rows.flatMap(({ proposition }) => proposition ?? []));
    expect(new Set([...shown, ...beyond])).toEqual(new Set(propositions.map(({ id }) => id)));
    const disputed = propositions.filter((one) => one.disputed && beyond.includes(one.id));
    const plain = propositions.filter((one) => !one.disputed && shown.has(one.id));
    if (disputed.length > 0)
      expect(Math.max(0, ...plain.map(({ id }) => countOf(input.rows, id)))).toBeLessThan(
        Math.min(...disputed.map(({ id }) => countOf(input.rows, id))),
      );
  }
});

test('neighbouring passages on which nothing stands are taken together, none is lost, and the order stays', () => {
  for (const input of large) {
    const { passages, rows } = boundInput(input, false);
    expect(passages.flatMap((passage) => passage.passages)).toEqual(input.passages.map(({ id }) => id));
    expect(passages.length).toBeLessThan(input.passages.length);
    const held = new Set(rows.map(({ passage }) => passage));
    for (const passage of passages)
      if (passage.passages.length > 1) expect(passage.passages.some((id) => held.has(id))).toBe(false);
  }
});

function countOf(rows: readonly { proposition: string | null }[], id: string): number {
  return rows.filter(({ proposition }) => proposition === id).length;
}
