import type { KeyboardEvent, PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { moveEntry, takeOut } from '#state/basket/basket.ts';
import * as words from '#words/basket.tsx';

interface EntryToolsProps {
  id: string;
  /** What the entry is called in the names of the buttons. */
  name: string;
  place: number;
  /** The last place there is. */
  last: number;
  onGrip: (event: PointerEvent<HTMLElement>) => void;
}

/** What can be done with an entry: drag it, move it by keys or buttons, take it out. */
export function EntryTools({ id, name, place, last, onGrip }: EntryToolsProps) {
  const move = (button: HTMLElement, to: number) => {
    flushSync(() => moveEntry(id, to));
    // Setting the entries in another order takes the focus off what is moved.
    button.focus();
  };
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(event.currentTarget, to);
  };
  return (
    <div className="entry-tools">
      <button
        type="button"
        className="entry-grip"
        aria-label={words.dragEntry(name, place + 1, last + 1)}
        title={words.dragEntry(name, place + 1, last + 1)}
        onPointerDown={onGrip}
        onKeyDown={byKey}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 3h.01M11 3h.01M5 8h.01M11 8h.01M5 13h.01M11 13h.01" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.moveEntryUp(name)}
        title={words.moveEntryUp(name)}
        aria-disabled={place === 0}
        onClick={(event) => move(event.currentTarget, place - 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 10 8 5l5 5" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.moveEntryDown(name)}
        title={words.moveEntryDown(name)}
        aria-disabled={place === last}
        onClick={(event) => move(event.currentTarget, place + 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6l5 5 5-5" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.takeEntryOut(name)}
        title={words.takeEntryOut(name)}
        onClick={() => takeOut([id])}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}
