import type { Actor } from '#model/collection.ts';
import { edits } from './edits.ts';
import type { Library } from './library.ts';
import { rankAllActors } from './ranked-actors.ts';

/** An actor that goes by what is sought. */
export interface FoundActor {
  actor: Actor;
  /** The form of the text that was meant, where it is not the name. */
  form: string | null;
}

/**
 * The actors whose name, or a form of it in the text, is meant by what is typed, best first: names that begin so,
 * then words that do, then words with a slip in them. With nothing typed, all of them by weight.
 */
export function findActors(library: Library, sought: string): FoundActor[] {
  const words = wordsOf(sought);
  return rankAllActors(library)
    .map(({ actor }) => ({ actor, ...bestForm(actor, words) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .map(({ actor, form }) => ({ actor, form }));
}

function bestForm({ name, forms }: Actor, sought: readonly string[]) {
  let best: { form: string | null; distance: number } = { form: null, distance: distanceOf(name, sought) };
  for (const form of forms) {
    // A form stands behind the name, so that a name is never explained by a form just like it.
    const distance = distanceOf(form, sought) + 0.5;
    if (distance < best.distance) best = { form, distance };
  }
  return best;
}

/** 0 where the name begins with what is sought, more the further off, infinite where it is not meant at all. */
function distanceOf(name: string, sought: readonly string[]): number {
  const words = wordsOf(name);
  if (words.join(' ').startsWith(sought.join(' '))) return 0;
  return sought.reduce(
    (worst, word) => Math.max(worst, Math.min(...words.map((each) => slips(word, each)))),
    1,
  );
}

/** 1 for a word's beginning, 2 for its middle, more for slips: one in four letters, two in seven. */
function slips(sought: string, word: string): number {
  if (word.startsWith(sought)) return 1;
  if (sought.length > 2 && word.includes(sought)) return 2;
  const allowed = sought.length < 4 ? 0 : sought.length < 7 ? 1 : 2;
  // What is typed may be the beginning of a longer word; a slip can make it a letter longer or shorter.
  const made = Math.min(
    ...[-1, 0, 1].map((more) => edits(sought, word.slice(0, sought.length + more))),
    edits(sought, word),
  );
  return made <= allowed ? 2 + made : Number.POSITIVE_INFINITY;
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
