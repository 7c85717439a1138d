import { useId, useState } from 'react';
import type { EditorialNote } from '#model/collection.ts';
import { quoted } from '#words/terms.ts';
import './sic.css';

/** What the editor says of the source’s words, behind them: of a slip as *sic*, of anything else as a note. */
export function Sic({ note: { quote, form, note } }: { note: EditorialNote }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const word = form === null ? 'note' : 'sic';
  return (
    <span className="sic">
      {/* Keeps the note off its word where the text is read without its style. */}{' '}
      <span className="bracketed">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          aria-label={
            form === null ? `Editorial note on ${quoted(quote)}` : `Sic: editorial note on ${quoted(quote)}`
          }
          onClick={() => setOpen(!open)}
        >
          {word}
        </button>
        <span id={id} role="note" className={open ? 'sic-note open' : 'sic-note'}>
          {form === null ? `: ${note}` : `: usually ${quoted(form)}. ${note}`}
        </span>
      </span>
    </span>
  );
}
