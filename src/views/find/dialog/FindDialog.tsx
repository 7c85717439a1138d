import {
  type KeyboardEvent,
  type MouseEvent,
  startTransition,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
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
import { FindList, optionId } from './FindList.tsx';
import { groupsOfFinds, groupsOfOffers, groupsToBegin, type Option } from './option-groups.tsx';
import { useOptions } from './use-options.ts';
import { useSaidLater } from './use-said-later.ts';
import '#views/find/find-field.css';
import './find-dialog.css';

/** Finds of each kind that the list shows. */
const SHOWN = 5;
const OFFERED = 7;

/** What stands in the field, and where its caret is. */
interface Typed {
  text: string;
  caret: number;
}

const NOTHING: Typed = { text: '', caret: 0 };

/** One field to find anything from anywhere, with what it finds below it: a combobox with a list in groups. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const library = useLibrary();
  const { topics, examples } = findIdeas(library);
  const finder = useFinder();
  const recent = useRecentFinds(({ requests }) => requests);
  const [typed, setTyped] = useState(NOTHING);
  // What the list answers: it comes after the letter, so that typing never waits for it.
  const [asked, setAsked] = useState(NOTHING);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    recallFinds();
    // A dialog gives the focus to its first button.
    field.current?.focus();
  }, []);

  const type = (change: (before: Typed) => Typed) => {
    setTyped(change);
    startTransition(() => setAsked(change));
  };

  const { text, caret } = asked;
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
  const { active, onKeyDown } = useOptions(
    list,
    groups.flatMap(({ options }) => options.map((option) => optionId(id, option))),
  );
  const said = useSaidLater(answer === null ? '' : foundSentence(answer));

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') flushSync(() => setAsked(typed));
    onKeyDown(event);
  };

  const choose = useCallback(
    (option: Option, event: MouseEvent) => {
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
      if (option.fill !== null && !elsewhere) {
        event.preventDefault();
        const filled = { text: option.fill, caret: option.fill.length };
        setTyped(filled);
        setAsked(filled);
        field.current?.focus();
        return;
      }
      if (option.fill === null) rememberFind(text);
      if (!elsewhere) onClose();
    },
    [text, onClose],
  );

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
          value={typed.text}
          onChange={({ currentTarget: { value, selectionStart } }) =>
            type(() => ({ text: value, caret: selectionStart ?? value.length }))
          }
          onSelect={({ currentTarget: { selectionStart } }) =>
            type((before) => withCaret(before, selectionStart ?? before.text.length))
          }
          onKeyDown={press}
        />
      </div>
      <p className="find-said">
        {sought ? answer === null ? words.reading : <FiltersSaid answer={answer} /> : here.asYouType}
      </p>
      <div
        ref={list}
        className="find-list"
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={here.whatWasFound}
      >
        <FindList id={id} groups={groups} active={active} onChoose={choose} />
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

/** Typing moves the caret too, but has told so already. */
function withCaret(typed: Typed, caret: number): Typed {
  return typed.caret === caret ? typed : { ...typed, caret };
}
