import { describe, expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { strandsOfActor, strandsOfPassages, strandsOfTopic, topicStrands } from '#query/passage-strands.ts';
import { collection, library } from '../model.ts';

const indexes = [...library.statements.values()];

describe('strands', () => {
  test('every passage keeps its place, and questions are marked as such', () => {
    for (const index of indexes) {
      const drawn = topicStrands(library, index);
      expect(drawn.map(({ id, question }) => [id, question])).toEqual(
        index.statement.passages.map(({ id, kind }) => [id, kind === 'question']),
      );
    }
  });

  test('a passage has a main strand just if it has any topic, and never one tone twice', () => {
    for (const index of indexes)
      for (const { id, strands } of topicStrands(library, index)) {
        const coded = index.statement.topicCodes.some(({ passage }) => passage === id);
        expect(strands.some(({ main }) => main)).toBe(coded);
        expect(new Set(strands.map(({ tone }) => tone)).size).toBe(strands.length);
        if (strands.filter(({ main }) => main).length > 1)
          expect(strands.map(({ tone }) => tone)).not.toContain(0);
      }
  });

  test('one topic alone runs through its own passages and no other', () => {
    for (const index of indexes)
      for (const topic of collection.codebook.topics) {
        const own = new Set((index.topicCodesByTopic.get(topic.id) ?? []).map(({ passage }) => passage));
        const lit = strandsOfTopic(library, index, topic.id).filter(({ strands }) => strands.length > 0);
        for (const passage of own) expect(lit.map(({ id }) => id)).toContain(passage);
        const childless = !collection.codebook.topics.some(({ parent }) => parent === topic.id);
        if (childless) expect(lit.length).toBe(own.size);
      }
  });

  test('an actor’s strand is full where it holds a position and thin where it is only named', () => {
    for (const index of indexes) {
      const [position] = index.statement.positions;
      const [mention] = index.statement.mentions;
      if (position === undefined || mention === undefined) throw new Error('The statement has no codes.');
      for (const actor of [position.holder, mention.actor])
        for (const { id, strands } of strandsOfActor(index, actor)) {
          const holds = index.statement.positions.some(
            ({ holder, evidence }) => holder === actor && evidence.some(({ passage }) => passage === id),
          );
          const named = index.statement.mentions.some((one) => one.actor === actor && one.passage === id);
          expect(strands).toEqual(holds || named ? [{ tone: 'ink', main: holds }] : []);
        }
    }
  });

  test('given passages and no others are lit', () => {
    for (const index of indexes) {
      const [first] = index.statement.passages;
      const lit = strandsOfPassages(index, new Set([first?.id ?? ''])).filter(
        ({ strands }) => strands.length > 0,
      );
      expect(lit.map(({ id }) => id)).toEqual([known(index.passages, first?.id ?? '').id]);
      expect(lit.map(({ strands }) => strands)).toEqual([[{ tone: 'ink', main: true }]]);
    }
  });
});
