import { useId, useState } from 'react';
import type { EditorialNote } from '#model/collection.ts';
import * as words from '#words/text-passage.ts';
import './sic.css';

/** What the editor says of the source’s words, behind them: of a slip as *sic*, of anything else as a note. */
export function Sic({ note }: { note: EditorialNote }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="sic">
      {/* Keeps the note off its word where the text is read without its style. */}{' '}
      <span className="bracketed">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          aria-label={words.noteOn(note)}
          onClick={() => setOpen(!open)}
        >
          {words.noteSign(note.form)}
        </button>
        <span id={id} role="note" className={open ? 'sic-note open' : 'sic-note'}>
          {words.noteText(note)}
        </span>
      </span>
    </span>
  );
}
