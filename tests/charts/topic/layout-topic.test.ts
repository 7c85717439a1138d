import { describe, expect, test } from 'vitest';
import { layoutTopic } from '#charts/topic/layout-topic.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { TopicPicture } from '#charts/topic/topic-picture.ts';
import { generateCollection } from '../../generate/collection.ts';
import { collection } from '../../model.ts';
import { boxesOf, inputsOf, overlap, picturesOf, placesAlong, ROOMS } from './pictures.ts';

const GENERATED = [
  { seed: 1, passages: 5, topics: 1, actors: 3 },
  { seed: 2, passages: 30, topics: 15, actors: 90 },
  { seed: 3, passages: 120, topics: 12, actors: 300 },
  { seed: 4, passages: 400, topics: 30, actors: 1000 },
];

const sources = [
  { title: 'the statement', made: picturesOf(collection) },
  ...GENERATED.map((size) => ({
    title: `a made-up statement of ${size.passages} passages`,
    made: picturesOf(generateCollection(size)),
  })),
];

describe.each(sources)('$title', ({ made }) => {
  test('keeps everything inside the frame', () => {
    const outside = made.flatMap(({ name, picture }) =>
      boxesOf(picture)
        .filter(
          ({ x, y, width, height }) =>
            x < 0 || y < 0 || x + width > picture.width || y + height > picture.height,
        )
        .map((box) => `${name}: ${box.name}`),
    );
    expect(outside).toEqual([]);
  });

  test('lets nothing overlap', () => {
    const overlapping = made.flatMap(({ name, picture }) => {
      const boxes = boxesOf(picture);
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => overlap(a, b) > 1)
          .map((b) => `${name}: ${a.name} and ${b.name}`),
      );
    });
    expect(overlapping).toEqual([]);
  });

  test('stays readable: marks are bounded', () => {
    for (const { picture } of made) expect(countMarks(picture)).toBeLessThanOrEqual(600);
  });

  test('draws every row of a shown proposition once, and loses no proposition', () => {
    for (const { input, picture } of made) {
      const drawn = picture.rows.map(({ row }) => row.id);
      expect(new Set(drawn).size).toBe(drawn.length);
      const cards = picture.cards.map(({ id, side }) => `${id} ${side}`);
      expect(new Set(cards).size).toBe(cards.length);
      const named = [
        ...picture.cards.map(({ id }) => id),
        ...picture.folds.flatMap((fold) => fold.propositions),
      ];
      expect(new Set(named)).toEqual(
        new Set(input.branches.flatMap((branch) => branch.propositions.map(({ id }) => id))),
      );
    }
  });

  test('no line runs through words, or across the table', () => {
    const through = made.flatMap(({ name, picture }) => {
      const words = boxesOf(picture).filter((box) => /^(card|fold|branch|seat|section) /.test(box.name));
      const lines = [
        ...picture.rows.map(({ row, line }) => ({ of: `line ${row.id}`, line })),
        ...picture.rows.map(({ row, leader }) => ({ of: `seat ${row.id}`, line: leader ?? '' })),
        ...picture.cards.map(({ id, side, tree }) => ({ of: `tree ${id} ${side}`, line: tree ?? '' })),
      ];
      return lines.flatMap(({ of, line }) => {
        const places = placesAlong(line);
        return words
          .filter(
            ({ name: word, x, y, width, height }) =>
              // A leader ends at its own seat.
              word !== of &&
              places.some(
                (place) =>
                  place.x > x + 2 && place.x < x + width - 2 && place.y > y + 2 && place.y < y + height - 2,
              ),
          )
          .map((box) => `${name}: ${of} through ${box.name}`);
      });
    });
    expect(through).toEqual([]);
  });
});

function countMarks({ rows, passages, cards, folds, branches }: TopicPicture): number {
  return 2 * rows.length + passages.length + cards.length + folds.length + branches.length + 1;
}

describe('of the statement', () => {
  test('no name, heading or proposition is cut', () => {
    for (const { name, input, picture } of picturesOf(collection)) {
      const words = (lines: readonly string[]) => lines.join(' ').replace(/([-–]) /g, '$1');
      const whole = (text: string) => text.replace(/([-–]) /g, '$1');
      for (const { row, label } of picture.rows) expect(words(label.lines), name).toBe(whole(row.label));
      const propositions = new Map(
        input.branches.flatMap((branch) => branch.propositions.map((one) => [one.id, one])),
      );
      for (const { id, text } of picture.cards) {
        const { label = '', text: sentence = '' } = propositions.get(id) ?? {};
        expect([whole(label), whole(sentence.replace(/\.$/, ''))], name).toContain(words(text.lines));
      }
      for (const { branch, text } of picture.branches)
        expect(words(text.lines), name).toBe(whole(branch.label));
    }
  });

  test('every proposition has a card once the picture is opened', () => {
    for (const input of inputsOf(collection))
      for (const room of ROOMS) {
        const { cards, folds } = layoutTopic(input, { ...room, opened: true });
        expect(folds).toEqual([]);
        expect(new Set(cards.map(({ id }) => id)).size).toBe(
          input.branches.reduce((sum, { propositions }) => sum + propositions.length, 0),
        );
      }
  });

  test('no disputed proposition is folded while another one is shown', () => {
    for (const { input, picture } of picturesOf(collection)) {
      const disputed = new Set(
        input.branches.flatMap(({ propositions }) =>
          propositions.filter((one) => one.disputed).map(({ id }) => id),
        ),
      );
      const shown = new Set(picture.cards.map(({ id }) => id));
      const folded = picture.folds
        .flatMap(({ propositions }) => propositions)
        .filter((id) => disputed.has(id) && !shown.has(id));
      if (folded.length > 0) expect(picture.cards.every(({ id }) => disputed.has(id))).toBe(true);
    }
  });

  test('where there is room, every position has its mark on the rim', () => {
    for (const input of inputsOf(collection)) {
      const { rows } = layoutTopic(input, { width: 1040, height: 828, opened: false });
      const positions = (list: readonly { kind: string; id: string }[]) =>
        list.filter(({ kind }) => kind === 'position').map(({ id }) => id);
      expect(positions(rows.map(({ row }) => row))).toEqual(positions(input.rows));
    }
  });

  test('the same again is the same picture', () => {
    for (const room of ROOMS) {
      const first = inputsOf(collection).map((input) => layoutTopic(input, { ...room, opened: false }));
      const again = inputsOf(structuredClone(collection)).map((input) =>
        layoutTopic(input, { ...room, opened: false }),
      );
      expect(again).toEqual(first);
    }
  });
});

test('a topic of which nothing is coded is a table with the whole statement round it', () => {
  const empty: TopicInput = {
    id: 'nothing',
    label: 'Nothing',
    disc: { initial: 'N', tone: 0, core: false },
    note: 'Nobody speaks of it.',
    passages: [1, 2, 3].map((number) => ({
      id: `p${number}`,
      passages: [`p${number}`],
      words: 30 * number,
      section: 0,
      question: false,
      focal: false,
      strands: [],
    })),
    sections: [{ number: 0, title: 'Speech' }],
    branches: [],
    rows: [],
  };
  for (const room of ROOMS) {
    const picture = layoutTopic(empty, { ...room, opened: false });
    expect(picture.passages.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(
      picture.passages.every(({ path }) => /^M[-\d.]+,[-\d.]+/.test(path) && !path.includes('NaN')),
    ).toBe(true);
    expect(picture.hub.note?.lines.join(' ')).toBe('Nobody speaks of it.');
  }
});
