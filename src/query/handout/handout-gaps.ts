import type { PositionId } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { inAlphabet } from '#words/locale.ts';
import { type ClozePiece, clozeOf } from './cloze.ts';
import type { HandoutRow } from './handout-rows.ts';
import { seeded, shuffled } from './seeded.ts';

/** A piece of a quote; a word that is left out has its number on the sheet, from 1. */
export interface NumberedPiece extends ClozePiece {
  number: number | null;
}

/** So many words are left out of a sheet at most. */
export const MOST_GAPS = 24;

/**
 * The words that a seed leaves out of the first quote of each position, numbered as they are read. Where there are
 * more than a class can fill in, the seed also chooses which quotes stay whole.
 */
export function handoutGaps(
  { notesByPassage }: Pick<StatementIndex, 'notesByPassage'>,
  rows: readonly HandoutRow[],
  seed: number,
): ReadonlyMap<PositionId, NumberedPiece[]> {
  const entries = rows.flatMap((row) => row.entries);
  const cut = new Map<PositionId, ClozePiece[]>();
  let gaps = 0;
  for (const { position, quotes } of shuffled(entries, seeded(seed, 'sheet'))) {
    const [first] = quotes;
    if (first === undefined) continue;
    const slips = (notesByPassage.get(first.passage) ?? []).map(({ start, end }) => ({
      start: start - first.start,
      end: end - first.start,
    }));
    const pieces = clozeOf(first.quote, seeded(seed, position.id), slips);
    const found = pieces.filter(({ gap }) => gap).length;
    if (gaps + found > MOST_GAPS) continue;
    gaps += found;
    cut.set(position.id, pieces);
  }
  let number = 0;
  return new Map(
    entries.flatMap(({ position: { id } }) => {
      const pieces = cut.get(id);
      if (pieces === undefined) return [];
      return [[id, pieces.map((piece) => ({ ...piece, number: piece.gap ? ++number : null }))] as const];
    }),
  );
}

/** The words that are left out, in the order of the alphabet. */
export function wordBank(gaps: ReadonlyMap<PositionId, readonly NumberedPiece[]>): string[] {
  return [...gaps.values()]
    .flat()
    .filter(({ gap }) => gap)
    .map(({ text }) => text)
    .sort(inAlphabet);
}
