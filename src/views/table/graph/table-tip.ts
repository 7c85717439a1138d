import type { Selection } from '#model/address.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { firstWords } from '#query/mention-contexts.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { inTwo, oneAfterAnother } from '#words/table-names.ts';
import { markName } from './table-names.ts';

/** A few words on what is pointed at. */
interface Tip {
  title: string;
  more: string | null;
  /** Exact words of the statement. */
  quote: string | null;
}

const REACH = 90;

/** What a tip says of a mark: its name, and for a passage or an edge the words that it begins with or rests on. */
export function tipOf(library: Library, index: StatementIndex, selection: Selection): Tip {
  const name = markName(library, index, selection);
  const [title, ...rest] = inTwo(name);
  const gloss = selection.kind === 'actor' ? [known(library.actors, selection.id).gloss] : [];
  const more = oneAfterAnother([...rest, ...gloss]);
  return { title, more: more === '' ? null : more, quote: quoteOf(index, selection) };
}

function quoteOf(index: StatementIndex, { kind, id, with: others }: Selection): string | null {
  const other = others?.[0];
  if (kind === 'passage') return firstWords(known(index.passages, id).text, REACH);
  if (kind !== 'topic' || other === undefined) return null;
  const words =
    other.kind === 'topic'
      ? index.statement.relations.find(
          ({ from, to }) => (from === id && to === other.id) || (from === other.id && to === id),
        )
      : index.topicCodesByTopic.get(id)?.find(({ passage }) => passage === other.id)?.quotes[0];
  return words === undefined ? null : firstWords(words.quote, REACH);
}
