import { useDeferredValue, useMemo, useState } from 'react';
import type { ActorId } from '#model/collection.ts';
import { findActors } from '#query/find-actors.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { Combobox } from '#ui/Combobox.tsx';
import * as words from '#words/actor-combobox.ts';
import './actor-combobox.css';

interface ActorComboboxProps {
  label: string;
  hint: string;
  /** Those who are chosen already and are not offered again. */
  without: readonly ActorId[];
  onChoose: (actor: ActorId) => void;
}

/** Finds an actor by its name or a form of it in the text, slips of the pen included. */
export function ActorCombobox({ label, hint, without, onChoose }: ActorComboboxProps) {
  const library = useLibrary();
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought);
  const options = useMemo(
    () =>
      findActors(library, wanted)
        .filter(({ actor }) => !without.includes(actor.id))
        .map(({ actor, form }) => ({
          id: actor.id,
          content: (
            <span className="found-actor">
              <ActorIcon kind={actor.kind} />
              <span>
                {actor.name}
                {form !== null && <span className="found-form">{words.goesBy(form)}</span>}
              </span>
            </span>
          ),
        })),
    [library, wanted, without],
  );
  return (
    <Combobox
      label={label}
      hint={hint}
      options={options}
      sought={sought}
      onSeek={setSought}
      onChoose={onChoose}
      found={options.length === 0 ? words.noneGoesBy(wanted.trim()) : words.found(options.length)}
    />
  );
}
