import type { ReadPassage } from '#query/reading-passage.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import type { StatementSetting } from '#views/text/statement-setting.ts';
import * as words from '#words/text-position.ts';
import { Note } from './Note.tsx';
import './passage-notes.css';

interface PassageNotesProps {
  setting: StatementSetting;
  read: ReadPassage;
}

/** The positions of a passage: folded below it, or in the margin where there is one. */
export function PassageNotes({ setting, read: { passage, positions } }: PassageNotesProps) {
  return (
    <details className="passage-notes">
      <summary>
        <span className="marks">
          {positions.map(({ id, stance, attribution }) => (
            <StanceMark key={id} stance={stance} attribution={attribution} size="small" />
          ))}
        </span>
        {words.positions(positions.length)}
      </summary>
      <ol>
        {positions.map((position, place) => (
          <Note
            key={position.id}
            setting={setting}
            position={position}
            passage={passage.id}
            number={place + 1}
          />
        ))}
      </ol>
    </details>
  );
}
