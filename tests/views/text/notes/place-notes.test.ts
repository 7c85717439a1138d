import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarginNote, placeNotes } from '#views/text/notes/place-notes.ts';

const note = fc.record({
  wanted: fc.integer({ min: 0, max: 2000 }),
  height: fc.integer({ min: 1, max: 120 }),
  pinned: fc.constant(false),
});
const inQuoteOrder = (notes: MarginNote[]) => notes.sort((a, b) => a.wanted - b.wanted);
const notes = fc.array(note, { maxLength: 30 }).map(inQuoteOrder);
const notesAndOpen = fc
  .tuple(fc.array(note, { minLength: 1, maxLength: 30 }).map(inQuoteOrder), fc.nat())
  .map(([list, pick]) => {
    const open = pick % list.length;
    return { open, list: list.map((each, place) => ({ ...each, pinned: place === open })) };
  });

function expectNoOverlap(list: MarginNote[], tops: number[]): void {
  let bottom = 0;
  for (const [place, top] of tops.entries()) {
    expect(top).toBeGreaterThanOrEqual(bottom - 1e-6);
    bottom = top + (list[place]?.height ?? 0);
  }
}

function strayed(list: MarginNote[], tops: number[]): number {
  return tops.reduce((sum, top, place) => sum + (top - (list[place]?.wanted ?? 0)) ** 2, 0);
}

test('notes never overlap and keep the order of their quotes', () => {
  fc.assert(fc.property(notes, (list) => expectNoOverlap(list, placeNotes(list))));
  fc.assert(fc.property(notesAndOpen, ({ list }) => expectNoOverlap(list, placeNotes(list))));
});

test('notes with room enough lie level with their quotes', () => {
  fc.assert(
    fc.property(notes, (list) => {
      const apart = list.map((each, place) => ({ ...each, wanted: place * 120 }));
      expect(placeNotes(apart)).toEqual(apart.map(({ wanted }) => wanted));
    }),
  );
});

test('no single shift that keeps notes apart brings them nearer to their quotes', () => {
  fc.assert(
    fc.property(notes, fc.nat(), fc.constantFrom(-1, 1), (list, pick, step) => {
      if (list.length === 0) return;
      const tops = placeNotes(list);
      const from = pick % list.length;
      const shifted = tops.map((top, place) =>
        (step < 0 ? place <= from : place >= from) ? top + step : top,
      );
      if ((shifted[0] ?? 0) < 0) return;
      expect(strayed(list, shifted)).toBeGreaterThanOrEqual(strayed(list, tops) - 1e-6);
    }),
  );
});

test('the open note keeps its place as long as those before it fit above', () => {
  fc.assert(
    fc.property(notesAndOpen, ({ list, open }) => {
      const needed = list.slice(0, open).reduce((sum, { height }) => sum + height, 0);
      const wanted = list[open]?.wanted ?? 0;
      expect(placeNotes(list)[open]).toBeCloseTo(Math.max(wanted, needed), 6);
    }),
  );
});

test('two notes on the same words lie one below the other, around them', () => {
  const level = { wanted: 100, height: 40, pinned: false };
  expect(placeNotes([level, level])).toEqual([80, 120]);
  expect(placeNotes([level, { ...level, pinned: true }])).toEqual([60, 100]);
  expect(placeNotes([{ ...level, pinned: true }, level])).toEqual([100, 140]);
});

test('notes end within the room there is, unless all of them together need more', () => {
  fc.assert(
    fc.property(notes, fc.integer({ min: 0, max: 4000 }), (list, room) => {
      const tops = placeNotes(list, room);
      const needed = list.reduce((sum, { height }) => sum + height, 0);
      const end = (tops.at(-1) ?? 0) + (list.at(-1)?.height ?? 0);
      expectNoOverlap(list, tops);
      expect(end).toBeLessThanOrEqual(Math.max(room, needed) + 1e-6);
    }),
  );
});
