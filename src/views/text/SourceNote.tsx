import { shortName } from '#query/account.ts';
import { countAllWords } from '#query/count-words.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { Legend } from '#ui/Legend.tsx';
import * as words from '#words/source-note.tsx';
import './source-note.css';

interface SourceNoteProps {
  library: Library;
  index: StatementIndex;
}

/** What is read here: title, occasion, source and length, that its wording is untouched, and the key to its marks. */
export function SourceNote({ library, index: { statement } }: SourceNoteProps) {
  const { heading, title, place, date, publisher, reference, language, url, passages } = statement;
  const speaker = known(library.actors, statement.speaker);
  return (
    <header className="source-note">
      <p className="source-occasion">{words.saidWhere(speaker.name, place, date)}</p>
      <h1>{heading}</h1>
      <p className="source-title" lang={language}>
        {title}
      </p>
      <p className="source-reference">
        {words.whatIsRead({
          publisher,
          reference: url === null ? reference : <a href={url}>{reference}</a>,
          passages: passages.length,
          words: countAllWords(statement),
          language,
        })}
      </p>
      <Legend speaker={shortName(speaker)} />
      <ul className="words-key" aria-label={words.key}>
        <li>{words.tinted()}</li>
        <li>{words.hatched()}</li>
      </ul>
    </header>
  );
}
