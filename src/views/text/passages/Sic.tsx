import { useId, useState } from 'react';
import type { EditorialNote } from '#model/collection.ts';
import { quoted } from '#ui/words.ts';
import './sic.css';

/** What the editor says of a slip of the source, behind the words, which stay as they are. */
export function Sic({ note: { quote, form, note } }: { note: EditorialNote }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="sic">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`Sic: editorial note on ${quoted(quote)}`}
        onClick={() => setOpen(!open)}
      >
        sic
      </button>
      <span id={id} role="note" className={open ? 'sic-note open' : 'sic-note'}>
        {form === null ? `: ${note}` : `: usually ${quoted(form)}. ${note}`}
      </span>
    </span>
  );
}
