import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { offersAt } from '#query/search/filter-at.ts';
import { useLibrary } from '#state/library.tsx';
import { forgetFinds, recallFinds, rememberFind, useRecentFinds } from '#state/recent-finds.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { FiltersSaid } from '#views/find/FiltersSaid.tsx';
import { findIdeas } from '#views/find/find-ideas.ts';
import { foundSentence } from '#views/find/find-words.ts';
import { Magnifier } from '#views/find/Magnifier.tsx';
import { useFinder } from '#views/find/use-finder.ts';
import * as words from '#words/find.tsx';
import * as here from '#words/find-dialog.tsx';
import { FindOption } from './FindOption.tsx';
import { groupsOfFinds, groupsOfOffers, groupsToBegin, type Option } from './option-groups.tsx';
import { useOptions } from './use-options.ts';
import { useSaidLater } from './use-said-later.ts';
import '#views/find/find-field.css';
import './find-dialog.css';

/** Finds of each kind that the list shows. */
const SHOWN = 5;
const OFFERED = 7;

/** One field to find anything from anywhere, with what it finds below it: a combobox with a list in groups. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const library = useLibrary();
  const { topics, examples } = findIdeas(library);
  const finder = useFinder();
  const recent = useRecentFinds(({ requests }) => requests);
  const [{ text, caret }, setTyped] = useState({ text: '', caret: 0 });
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    recallFinds();
    // A dialog gives the focus to its first button.
    field.current?.focus();
  }, []);

  const sought = text.trim() !== '';
  const answer = useMemo(
    () => (finder !== null && sought ? finder(text, SHOWN) : null),
    [finder, sought, text],
  );
  const groups = useMemo(() => {
    if (text.trim() === '') return groupsToBegin(library, recent);
    const offers = groupsOfOffers(offersAt(library, text, caret, OFFERED));
    return answer === null ? offers : [...offers, ...groupsOfFinds(library, answer)];
  }, [library, recent, text, caret, answer]);
  const optionId = (option: Option) => `${id}-${option.key}`;
  const ids = groups.flatMap(({ options }) => options.map(optionId));
  const { active, onKeyDown } = useOptions(ids);
  const said = useSaidLater(answer === null ? '' : foundSentence(answer));

  // Typing moves the caret too, but has told so already.
  const moveCaret = (to: number) =>
    setTyped((typed) => (typed.caret === to ? typed : { ...typed, caret: to }));

  const choose = (option: Option, event: MouseEvent) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (option.fill !== null && !elsewhere) {
      event.preventDefault();
      setTyped({ text: option.fill, caret: option.fill.length });
      field.current?.focus();
      return;
    }
    if (option.fill === null) rememberFind(text);
    if (!elsewhere) onClose();
  };

  return (
    <Dialog title={words.find} className="find-dialog" onClose={onClose}>
      <div className="find-field">
        <Magnifier />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={here.findAnything}
          aria-expanded={groups.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active ?? undefined}
          aria-autocomplete="list"
          aria-describedby={`${id}-keys`}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={here.tryThese(topics[0]?.label ?? '', examples.by)}
          value={text}
          onChange={({ currentTarget: { value, selectionStart } }) =>
            setTyped({ text: value, caret: selectionStart ?? value.length })
          }
          onSelect={({ currentTarget: { selectionStart } }) => moveCaret(selectionStart ?? text.length)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="find-said">
        {sought ? answer === null ? words.reading : <FiltersSaid answer={answer} /> : here.asYouType}
      </p>
      <div
        className="find-list"
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={here.whatWasFound}
      >
        {groups.map(({ title, options }, place) => (
          // biome-ignore lint/a11y/useSemanticElements: within a listbox a group is one
          <div key={title} role="group" aria-labelledby={`${id}-group-${place}`}>
            <div className="find-group" id={`${id}-group-${place}`} role="presentation">
              {title}
            </div>
            {options.map((option) => (
              <FindOption
                key={option.key}
                id={optionId(option)}
                to={option.to}
                active={active === optionId(option)}
                onChoose={(event) => choose(option, event)}
              >
                {option.content}
              </FindOption>
            ))}
          </div>
        ))}
      </div>
      <div className="find-foot">
        <p id={`${id}-keys`}>{here.keys}</p>
        {recent.length > 0 && !sought && (
          <button type="button" className="find-forget" onClick={forgetFinds}>
            {here.clear}
          </button>
        )}
      </div>
      <p className="unseen" role="status">
        {said}
      </p>
    </Dialog>
  );
}
