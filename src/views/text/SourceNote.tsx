import { shortName } from '#query/account.ts';
import { countAllWords } from '#query/count-words.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { Legend } from '#ui/Legend.tsx';
import { languageName } from '#words/languages.ts';
import { longDate, written } from '#words/locale.ts';
import { counted } from '#words/terms.ts';
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
      <p className="source-occasion">
        {speaker.name}, {place}, {longDate(date)}
      </p>
      <h1>{heading}</h1>
      <p className="source-title" lang={language}>
        {title}
      </p>
      <p className="source-reference">
        {publisher}, {url === null ? reference : <a href={url}>{reference}</a>}.{' '}
        {counted(passages.length, 'passage')}, {written(countAllWords(statement))} words. The wording is the
        published {languageName(language)} text, kept as it stands.
      </p>
      <Legend speaker={shortName(speaker)} />
      <ul className="words-key" aria-label="Key: words in the text">
        <li>
          <span className="cue">tinted</span> reports the position of another
        </li>
        <li>
          <span className="condition">hatched</span> the condition of a position
        </li>
      </ul>
    </header>
  );
}
