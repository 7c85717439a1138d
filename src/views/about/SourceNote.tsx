import type { Statement } from '#model/collection.ts';
import { countAllWords } from '#query/count-words.ts';
import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import { longDate, written } from '#words/locale.ts';
import { counted } from '#words/terms.ts';

/** Where each statement comes from, and that it is reproduced as it stands. */
export function SourceNote() {
  const { collection } = useLibrary();
  return collection.statements.map((statement) => <SourceOf key={statement.id} statement={statement} />);
}

function SourceOf({ statement }: { statement: Statement }) {
  const { actors } = useLibrary();
  const { title, publisher, reference, date, place, occasion, speaker, url, sha256, passages, notes } =
    statement;
  const facts = [
    ['Title', title],
    ['Speaker', known(actors, speaker).name],
    ['Occasion', occasion],
    ['Place and date', `${place}, ${longDate(date)}`],
    ['Publisher', publisher],
    ['Reference', reference],
    ['Length', `${counted(passages.length, 'passage')}, ${written(countAllWords(statement))} words`],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        {url !== null && (
          <div>
            <dt>Published at</dt>
            <dd>
              <a href={url} rel="noreferrer">
                {url}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>SHA-256 of the text file</dt>
          <dd>
            <code>{sha256}</code>
          </dd>
        </div>
      </dl>
      <p>
        The text is reproduced unchanged for study. Its wording, spelling and slips are the publisher’s; where
        a slip might mislead, a note that readers see as <i>[sic]</i> gives the usual form (
        {counted(notes.length, 'note')}).
      </p>
    </>
  );
}
