import type { Layer } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import * as words from '#words/paper-end.tsx';
import { BETWEEN_ITEMS } from '#words/punctuation.ts';
import { LAYER_LABEL } from '#words/text-layers.ts';
import './paper-end.css';

interface PaperEndProps {
  library: Library;
  index: StatementIndex;
  hidden: readonly Layer[];
  source: string;
}

/** What ends the printed text: the key to the initials, what was left out, source and address. Not shown on screen. */
export function PaperEnd({ library, index, hidden, source }: PaperEndProps) {
  const topics = library.collection.codebook.topics.filter(({ id }) => index.topicCodesByTopic.has(id));
  return (
    <footer className="paper-end">
      {!hidden.includes('topics') && (
        <p>
          {words.topicsKey(
            topics.map(({ id, initial, label }, place) => (
              <span key={id}>
                {place > 0 && BETWEEN_ITEMS}
                <b>{initial}</b> {label}
              </span>
            )),
          )}
        </p>
      )}
      {hidden.length > 0 && <p>{words.leftOut(hidden.map((layer) => LAYER_LABEL[layer]))}</p>}
      <p>{words.sourceAndAddress(source, <span className="paper-address" />)}</p>
    </footer>
  );
}
