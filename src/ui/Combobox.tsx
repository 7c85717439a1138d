import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import './combobox.css';

/** Something that can be chosen from the list of a combobox. */
export interface ComboboxOption {
  id: string;
  content: ReactNode;
}

interface ComboboxProps {
  label: string;
  /** What stands in the field as long as nothing is typed. */
  hint: string;
  /** What goes by the words typed, best first. */
  options: readonly ComboboxOption[];
  sought: string;
  onSeek: (sought: string) => void;
  onChoose: (id: string) => void;
  /** How many there are in words, said when it changes: "3 actors". */
  found: string;
}

/**
 * A field with a list below it: typing narrows the list, arrow keys move along it, Enter or a click chooses, Escape
 * closes it. Built as the combobox of the ARIA Authoring Practices Guide.
 */
export function Combobox({ label, hint, options, sought, onSeek, onChoose, found }: ComboboxProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const active = open ? options[at] : undefined;
  const choose = (option: ComboboxOption) => {
    setOpen(false);
    setAt(-1);
    onSeek('');
    onChoose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      // Beyond either end lies the field itself, from which one comes in at the other.
      const places = options.length + 1;
      setAt(((at + 1 + step + places) % places) - 1);
      setOpen(true);
    } else if (event.key === 'Enter') {
      const chosen = active ?? (sought === '' ? undefined : options[0]);
      if (chosen !== undefined) choose(chosen);
    } else if (event.key === 'Escape' && (open || sought !== '')) {
      if (!open) onSeek('');
      setOpen(false);
      setAt(-1);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="combobox">
      <label htmlFor={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${active.id}`}
        value={sought}
        onChange={(event) => {
          onSeek(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!open || options.length === 0}>
        {open &&
          options.map((option, place) => (
            <button
              key={option.id}
              type="button"
              id={`${id}-${option.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              ref={place === at ? intoSight : undefined}
              // The field keeps the focus, and with it the list.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.content}
            </button>
          ))}
      </div>
      <output className={options.length === 0 && open ? 'combobox-none' : 'unseen'}>
        {open ? found : ''}
      </output>
    </div>
  );
}

function intoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
