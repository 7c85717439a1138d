import type { PassageId, Position } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { positionHref, type StatementSetting } from '#views/text/statement-setting.ts';
import { NoteSummary } from './NoteSummary.tsx';
import './note.css';

interface NoteProps {
  setting: StatementSetting;
  position: Position;
  passage: PassageId;
  /** Its place among the notes of the passage, which on paper stands at its mark in the text too. */
  number: number;
}

/** A position beside or below its passage. Its slot takes the details once it is open. */
export function Note({ setting, position, passage, number }: NoteProps) {
  const href = positionHref(setting, position.id, passage);
  return (
    <li className="note" data-position={position.id}>
      <a className="note-head" href={href} data-number={number} aria-expanded="false">
        <NoteSummary account={accountOf(setting.library, setting.index, position)} />
      </a>
      <div className="note-slot" />
    </li>
  );
}
