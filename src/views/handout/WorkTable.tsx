import type { PositionId } from '#model/collection.ts';
import { STANCES } from '#model/vocabulary.ts';
import type { NumberedPiece } from '#query/handout/handout-gaps.ts';
import type { HandoutEntry, HandoutRow } from '#query/handout/handout-rows.ts';
import * as words from '#words/handout.tsx';
import { quoted, STANCE_HEADING } from '#words/terms.ts';
import { ClozeQuote } from './ClozeQuote.tsx';
import { EntryHead } from './EntryHead.tsx';
import { RowHead } from './RowHead.tsx';
import './work-table.css';

interface WorkTableProps {
  rows: readonly HandoutRow[];
  gaps: ReadonlyMap<PositionId, NumberedPiece[]>;
  /** Whether the blanks are filled: the key. */
  solved: boolean;
  speaker: string;
  language: string;
}

/** Propositions with who says what, the stances to be ticked and the words to be filled in; or both done. */
export function WorkTable({ rows, gaps, solved, speaker, language }: WorkTableProps) {
  return (
    <table className="work-table">
      <thead>
        <tr>
          <th scope="col">{words.whoInWhichWords}</th>
          <th scope="col">{words.stance}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.proposition.id} className="paper-row">
          <tr className="work-proposition">
            <th scope="rowgroup" colSpan={2}>
              <RowHead row={row} speaker={speaker} />
            </th>
          </tr>
          {row.entries.map((entry) => (
            <tr key={entry.position.id}>
              <td>
                <EntryHead entry={entry} speaker={row.voice === null ? speaker : null} />
                <ClozeQuotes
                  entry={entry}
                  pieces={gaps.get(entry.position.id)}
                  solved={solved}
                  language={language}
                />
              </td>
              <td>
                <StanceBoxes entry={entry} solved={solved} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface ClozeQuotesProps {
  entry: HandoutEntry;
  pieces: readonly NumberedPiece[] | undefined;
  solved: boolean;
  language: string;
}

/** The first quote with its gaps, if it has any, then the rest as they are. */
function ClozeQuotes({ entry: { position, quotes }, pieces, solved, language }: ClozeQuotesProps) {
  return (
    <>
      {quotes.map(({ quote, start }, i) => (
        <q key={`${start} ${quote}`} lang={language}>
          {i === 0 && pieces !== undefined ? <ClozeQuote pieces={pieces} solved={solved} /> : quoted(quote)}
        </q>
      ))}
      {solved && position.condition !== null && (
        <p className="entry-condition">
          {words.condition(<q lang={language}>{quoted(position.condition.quote)}</q>)}
        </p>
      )}
    </>
  );
}

/** A box for each stance; in the key the coded one is ticked. */
function StanceBoxes({ entry: { position }, solved }: { entry: HandoutEntry; solved: boolean }) {
  return (
    <ul className="stance-boxes">
      {STANCES.map((stance) => {
        const ticked = solved && position.stance === stance;
        return (
          <li key={stance} className={ticked ? 'ticked' : undefined}>
            <svg viewBox="0 0 14 14" role="img" aria-label={ticked ? words.ticked : words.notTicked}>
              <rect x="1" y="1" width="12" height="12" fill="none" stroke="currentColor" />
              {ticked && (
                <path d="M3 7.500l3 3 5.500-7" fill="none" stroke="currentColor" strokeWidth="2.2" />
              )}
            </svg>
            {STANCE_HEADING[stance]}
          </li>
        );
      })}
    </ul>
  );
}
