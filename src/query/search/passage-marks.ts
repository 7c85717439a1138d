import type { Passage } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { isActor, isUsually } from '#words/found-because.ts';
import { namesSomebody } from './actor-aliases.ts';
import { type Marked, markWords } from './mark-words.ts';
import { foldedWords } from './split-words.ts';

/** What was found in a passage: where, and, if the words are not its own, why. */
export interface PassageMarks {
  marks: Marked[];
  because: string | null;
}

/**
 * The words of a passage that were found. What an editor calls by a usual form, and whoever is called by another
 * name there, is marked if that form or name was found and the passage does not say it.
 */
export function passageMarks(
  library: Library,
  index: StatementIndex,
  passage: Passage,
  terms: ReadonlySet<string>,
): PassageMarks {
  const own = markWords(passage.text, terms);
  const said = new Set(foldedWords(passage.text));
  const other = new Set([...terms].filter((term) => !said.has(term)));
  const called = (name: string) => foldedWords(name).some((word) => other.has(word));
  const noted = (index.notesByPassage.get(passage.id) ?? []).filter(
    ({ form }) => form !== null && called(form),
  );
  const named = (index.mentionsByPassage.get(passage.id) ?? []).filter(
    ({ actor, quote }) => namesSomebody(quote) && called(library.actors.get(actor)?.name ?? ''),
  );
  const [note] = noted;
  const [mention] = named;
  const because =
    note !== undefined
      ? isUsually(note.quote, note.form ?? '')
      : mention !== undefined
        ? isActor(mention.quote, library.actors.get(mention.actor)?.name ?? '')
        : own.length === 0 && passage.summary !== null && called(passage.summary)
          ? passage.summary
          : null;
  return { marks: joined([...own, ...noted, ...named]), because };
}

/** Spans in order; those that overlap become one. */
function joined(spans: readonly Marked[]): Marked[] {
  const marks: Marked[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
