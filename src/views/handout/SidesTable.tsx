import type { Stance } from '#model/vocabulary.ts';
import type { HandoutEntry, HandoutRow } from '#query/handout/handout-rows.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import * as words from '#words/handout.tsx';
import { quoted, STANCE_LABEL } from '#words/terms.ts';
import { EntryHead } from './EntryHead.tsx';
import { RowHead } from './RowHead.tsx';

interface SidesTableProps {
  rows: readonly HandoutRow[];
  speaker: string;
  language: string;
}

const FOR: readonly Stance[] = ['supports', 'conditional'];
const AGAINST: readonly Stance[] = ['opposes'];
const UNDECIDED: readonly Stance[] = ['undecided'];

/** Propositions with who is for and who against, in exact words; the undecided stand below both. */
export function SidesTable({ rows, speaker, language }: SidesTableProps) {
  const side = (row: HandoutRow, stances: readonly Stance[]) => {
    const entries = row.entries.filter(({ position }) => stances.includes(position.stance));
    return entries.length === 0 ? (
      <p className="not-stated">{words.notStated}</p>
    ) : (
      <ul>
        {entries.map((entry) => (
          <SideEntry key={entry.position.id} entry={entry} row={row} speaker={speaker} language={language} />
        ))}
      </ul>
    );
  };
  return (
    <table className="sides-table">
      <thead>
        <tr>
          <th scope="col">{words.proposition}</th>
          <th scope="col">{words.forIt}</th>
          <th scope="col">{words.against}</th>
        </tr>
      </thead>
      {rows.map((row) => {
        const undecided = row.entries.some(({ position }) => position.stance === 'undecided');
        return (
          <tbody key={row.proposition.id} className="paper-row">
            <tr>
              <th scope="rowgroup" rowSpan={undecided ? 2 : 1}>
                <RowHead row={row} speaker={speaker} />
              </th>
              <td>{side(row, FOR)}</td>
              <td>{side(row, AGAINST)}</td>
            </tr>
            {undecided && (
              <tr>
                <td colSpan={2} className="undecided">
                  <p className="undecided-head">{words.undecided}</p>
                  {side(row, UNDECIDED)}
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}

interface SideEntryProps {
  entry: HandoutEntry;
  row: HandoutRow;
  speaker: string;
  language: string;
}

function SideEntry({ entry, row, speaker, language }: SideEntryProps) {
  const { stance, attribution, condition } = entry.position;
  const isSaid = attribution === 'own' || row.voice !== null;
  const apart = condition !== null && !entry.quotes.some(({ quote }) => quote.includes(condition.quote));
  return (
    <li>
      <StanceMark stance={stance} attribution={attribution} label={STANCE_LABEL[stance]} />
      <div>
        <EntryHead entry={entry} speaker={isSaid ? null : speaker} />
        {entry.quotes.map(({ quote, start }) => (
          <q key={`${start} ${quote}`} lang={language}>
            {quoted(quote)}
          </q>
        ))}
        {condition !== null && apart && (
          <p className="entry-condition">{words.onlyIf(<q lang={language}>{quoted(condition.quote)}</q>)}</p>
        )}
      </div>
    </li>
  );
}
