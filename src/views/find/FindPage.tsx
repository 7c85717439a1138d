import { type FormEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import type { FindAddress } from '#model/address.ts';
import { requestText } from '#model/parse-address.ts';
import { useGo } from '#state/address.ts';
import { rememberFind } from '#state/recent-finds.ts';
import * as words from '#words/find.tsx';
import { lede } from '#words/find-page.ts';
import { FindGuide } from './FindGuide.tsx';
import { FindResults } from './FindResults.tsx';
import { Magnifier } from './Magnifier.tsx';
import { useFinder } from './use-finder.ts';
import '#views/parts/page.css';
import './find-field.css';
import './find-page.css';

/** Finds of each kind that are listed; more are no use to a reader, who has filters. */
const LISTED = 60;
/** Milliseconds of rest after which the address takes over what was typed. */
const REST = 400;

/** All that was found for a request, at an address that can be sent; without a request, what can be found. */
export function FindPage({ address: { request } }: { address: FindAddress }) {
  const go = useGo();
  const [typed, setTyped] = useState(request);
  const [shown, setShown] = useState(request);
  // A link or Back has led to another request.
  if (shown !== request) {
    setShown(request);
    if (requestText(typed) !== request) setTyped(request);
  }
  const text = useDeferredValue(typed);
  const sought = text.trim() !== '';
  const finder = useFinder(sought);
  const answer = useMemo(
    () => (finder !== null && text.trim() !== '' ? finder(text, LISTED) : null),
    [finder, text],
  );
  const fieldId = useId();

  useEffect(() => {
    const rest = requestText(typed);
    if (rest === request) return;
    const timer = setTimeout(() => go({ page: 'find', request: rest }, { replace: true }), REST);
    return () => clearTimeout(timer);
  }, [typed, request, go]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    rememberFind(typed);
    go({ page: 'find', request: requestText(typed) }, { replace: true });
  };

  return (
    <div className="find-page page">
      <header className="page-head">
        <h1>{words.find}</h1>
        <p className="lede">{lede}</p>
        <search>
          <form className="find-form" onSubmit={submit}>
            <label htmlFor={fieldId}>{words.find}</label>
            <span className="find-field">
              <Magnifier />
              <input
                id={fieldId}
                type="search"
                name="q"
                value={typed}
                autoComplete="off"
                spellCheck={false}
                onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              />
            </span>
          </form>
        </search>
      </header>
      {sought && answer === null && <p role="status">{words.reading}</p>}
      {sought && answer !== null && <FindResults answer={answer} onFollow={() => rememberFind(text)} />}
      <FindGuide />
    </div>
  );
}
