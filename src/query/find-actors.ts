import type { Actor } from '#model/collection.ts';
import type { Library } from './library.ts';
import { rankAllActors } from './ranked-actors.ts';
import { distanceToBeginning, slipsAllowed } from './search/distance-to-beginning.ts';

/** An actor that goes by what is sought. */
export interface FoundActor {
  actor: Actor;
  /** The form of the text that was meant, where it is not the name. */
  form: string | null;
}

/** An actor with the words of its name and of its forms in the text, the name first. */
interface NamedActor {
  actor: Actor;
  names: { form: string | null; words: string[] }[];
}

const named = new WeakMap<Library, NamedActor[]>();

/**
 * The actors whose name, or a form of it in the text, is meant by what is typed, best first: names that begin so,
 * then words that do, then words with a slip in them. With nothing typed, all of them by weight.
 */
export function findActors(library: Library, sought: string): FoundActor[] {
  const words = wordsOf(sought);
  return namedActors(library)
    .map(({ actor, names }) => ({ actor, ...bestName(names, words) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .map(({ actor, form }) => ({ actor, form }));
}

function namedActors(library: Library): NamedActor[] {
  let actors = named.get(library);
  if (actors === undefined) {
    actors = rankAllActors(library).map(({ actor }) => ({
      actor,
      names: [
        { form: null, words: wordsOf(actor.name) },
        ...actor.forms.map((form) => ({ form, words: wordsOf(form) })),
      ],
    }));
    named.set(library, actors);
  }
  return actors;
}

function bestName(names: NamedActor['names'], sought: readonly string[]) {
  let best: { form: string | null; distance: number } = { form: null, distance: Number.POSITIVE_INFINITY };
  for (const { form, words } of names) {
    // A form stands behind the name, so that a name is never explained by a form just like it.
    const distance = distanceOf(words, sought) + (form === null ? 0 : 0.5);
    if (distance < best.distance) best = { form, distance };
  }
  return best;
}

/** 0 for the very name, 1 where it begins so, more the further off, infinite where it is not meant at all. */
function distanceOf(words: readonly string[], sought: readonly string[]): number {
  const [name, wanted] = [words.join(' '), sought.join(' ')];
  if (name.startsWith(wanted)) return name === wanted ? 0 : 1;
  let worst = 2;
  for (const word of sought) worst = Math.max(worst, Math.min(...words.map((each) => slips(word, each))));
  return worst;
}

/** 2 for a word's beginning, 3 for its middle, more for slips, of which as many are forgiven as in finding. */
function slips(sought: string, word: string): number {
  if (word.startsWith(sought)) return 2;
  if (sought.length > 2 && word.includes(sought)) return 3;
  const allowed = slipsAllowed(sought.length);
  const made = allowed === 0 ? Number.POSITIVE_INFINITY : distanceToBeginning(sought, word);
  return made <= allowed ? 3 + made : Number.POSITIVE_INFINITY;
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
