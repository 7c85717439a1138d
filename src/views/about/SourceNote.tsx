import type { Statement } from '#model/collection.ts';
import { countAllWords } from '#query/count-words.ts';
import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/about/source.tsx';

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
    [words.title, title],
    [words.speaker, known(actors, speaker).name],
    [words.occasion, occasion],
    [words.placeAndDate, words.thereAndThen(place, date)],
    [words.publisher, publisher],
    [words.reference, reference],
    [words.length, words.soLong(passages.length, countAllWords(statement))],
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
            <dt>{words.publishedAt}</dt>
            <dd>
              <a href={url} rel="noreferrer">
                {url}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.hash}</dt>
          <dd>
            <code>{sha256}</code>
          </dd>
        </div>
      </dl>
      <p>{words.reproduced(notes.length)}</p>
    </>
  );
}
