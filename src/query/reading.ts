import type { Passage, PositionId } from '#model/collection.ts';
import { asidesOf, type ReadPassage, readPassage } from './reading-passage.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { StatementIndex } from './statement-index.ts';

/** The opening speech or one exchange, as the text page sets it. */
export interface ReadSection extends Omit<Section, 'passages'> {
  passages: ReadPassage[];
}

/** A statement as the text page sets it, from the first passage to the last. */
export interface Reading {
  sections: ReadSection[];
  /** Every position once, in the order of its first words. */
  positions: PositionId[];
}

const readings = new WeakMap<StatementIndex, Reading>();

/** Prepares a statement for reading, once for each index. */
export function readingOf(index: StatementIndex): Reading {
  const known = readings.get(index);
  if (known !== undefined) return known;
  const asides = asidesOf(index.statement);
  const sections = sectionsOf(index.statement).map(({ number, title, passages }) => ({
    number,
    title,
    passages: passages.map((passage, place) =>
      readPassage(index, asides, passage, opensTurn(passage, passages[place - 1])),
    ),
  }));
  const read = sections.flatMap(({ passages }) => passages);
  const positions = new Set(read.flatMap((passage) => passage.positions.map(({ id }) => id)));
  const reading = { sections, positions: [...positions] };
  readings.set(index, reading);
  return reading;
}

/** Whether the source names the speaker here: within an exchange, wherever somebody else takes the word. */
function opensTurn(passage: Passage, before: Passage | undefined): boolean {
  if (passage.exchange === null) return false;
  return before === undefined || before.kind !== passage.kind || before.speaker !== passage.speaker;
}
