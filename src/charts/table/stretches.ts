import { group } from 'd3';
import type { Strand } from '#charts/ribbon/strand.ts';
import type { InputPassage } from './table-input.ts';

/** A passage on the rim, or where there are too many to tell apart, neighbouring ones as one. */
export interface Stretch {
  /** The first passage's. */
  id: string;
  passages: string[];
  words: number;
  section: number;
  question: boolean;
  strands: readonly Strand[];
  beginning: string;
}

/** What is asked of a passage; its beginning only where one is shown. */
type PassageToMerge = Omit<InputPassage, 'beginning'> & { beginning?: string };

/** A merged stretch keeps so many topics. */
const MOST_STRANDS = 3;

/**
 * The stretches of a rim that has room for so many. Few enough passages stand each for itself; otherwise
 * neighbours of one section are merged to about equal lengths, across sections only if even those are too many.
 */
export function stretchesOf(passages: readonly PassageToMerge[], most: number): Stretch[] {
  if (passages.length <= most) return passages.map((passage) => merge([passage]));
  const sections = new Set(passages.map(({ section }) => section)).size;
  const across = sections > most / 2;
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  // Every section ends with a rest that may be short, which the number of full ones has to leave room for.
  const full = words / Math.max(1, across ? most - 1 : most - sections);
  const merged: PassageToMerge[][] = [];
  let filled = 0;
  for (const passage of passages) {
    const open = merged.at(-1);
    const parted = !across && open?.[0]?.section !== passage.section;
    if (open === undefined || parted || filled >= full) {
      merged.push([passage]);
      filled = passage.words;
    } else {
      open.push(passage);
      filled += passage.words;
    }
  }
  return merged.map(merge);
}

function merge(passages: readonly PassageToMerge[]): Stretch {
  const [first] = passages;
  return {
    id: first?.id ?? '',
    passages: passages.map(({ id }) => id),
    words: passages.reduce((sum, { words }) => sum + words, 0),
    section: first?.section ?? 0,
    question: passages.every(({ question }) => question),
    strands: passages.length === 1 ? (first?.strands ?? []) : mergeStrands(passages),
    beginning: first?.beginning ?? '',
  };
}

/** The tones of most words, main where any of the passages is about it. */
function mergeStrands(passages: readonly PassageToMerge[]): Strand[] {
  const all = passages.flatMap(({ strands, words }) => strands.map((strand) => ({ ...strand, words })));
  return [...group(all, ({ tone }) => tone)]
    .map(([tone, found]) => ({
      tone,
      main: found.some(({ main }) => main),
      words: found.reduce((sum, { words }) => sum + words, 0),
    }))
    .sort((a, b) => Number(b.main) - Number(a.main) || b.words - a.words)
    .slice(0, MOST_STRANDS)
    .map(({ tone, main }) => ({ tone, main }));
}
