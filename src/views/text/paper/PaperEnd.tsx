import type { Layer } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { LAYER_LABEL } from '#views/text/layers/layer-words.ts';
import { listed } from '#words/terms.ts';
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
          Topics, in brackets where a passage only touches them:{' '}
          {topics.map(({ id, initial, label }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <b>{initial}</b> {label}
            </span>
          ))}
          .
        </p>
      )}
      {hidden.length > 0 && (
        <p>Left out: {listed(hidden.map((layer) => LAYER_LABEL[layer].toLowerCase()))}.</p>
      )}
      <p>
        Source: {source} The wording is kept as it stands; the coding is interpretation. Read at{' '}
        <span className="paper-address" />
      </p>
    </footer>
  );
}
