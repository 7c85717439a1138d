import type { Offsets, WordsPlace, WordsProof } from '#query/prove-words.ts';
import * as words from '#words/cite-proof.ts';
import { passagesName } from '#words/terms.ts';

interface ProvenWordsProps {
  place: WordsPlace;
  /** Null while the source is not there to compare with. */
  proof: WordsProof | null;
  language: string;
}

/** Words marked where they stand in their passage, with their offsets. */
export function ProvenWords({ place, proof, language }: ProvenWordsProps) {
  const { passage, before, quote, after, start, end, codePoints, source } = place;
  return (
    <div className="proven">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long words scroll, and the keyboard must reach them */}
      <blockquote lang={language} tabIndex={0}>
        {nearEnd(before)}
        <mark>{quote}</mark>
        {nearStart(after)}
      </blockquote>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.characters}</th>
            <th scope="col">{words.units}</th>
            <th scope="col">{words.codePoints}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.inPassage(passagesName([passage]))}</th>
            <td>{written({ start, end })}</td>
            <td>{written(codePoints)}</td>
          </tr>
          <tr>
            <th scope="row">{words.inFile(proof?.line ?? null)}</th>
            <td>{written(source)}</td>
            <td>{proof === null ? '–' : written(proof.codePoints)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function written({ start, end }: Offsets): string {
  return `${start}–${end}`;
}

/** How many characters of the passage stand round the words. */
const ROUND = 120;

function nearEnd(text: string): string {
  return text.length <= ROUND ? text : `… ${text.slice(-ROUND).replace(/^\S*\s/, '')}`;
}

function nearStart(text: string): string {
  return text.length <= ROUND ? text : `${text.slice(0, ROUND).replace(/\s\S*$/, '')} …`;
}
