import { useEffect, useRef } from 'react';
import { useSettings } from './settings.ts';

/** What a key does where the reader is. */
export interface KeyAction {
  /** As the browser names it, such as "n", "P", "?" or "Escape"; "mod+k" is Ctrl or Command with K. */
  key: string;
  /** What it does, for the list of keys: "next place". */
  does: string;
  run: (event: KeyboardEvent) => void;
}

/** Actions that belong together in the list of keys, such as those of a page. */
export interface KeyGroup {
  title: string;
  actions: readonly KeyAction[];
}

const registered: { current: KeyGroup }[] = [];

/** The keys that work now; those of the page before those of the whole app. */
export function currentKeys(): KeyGroup[] {
  return registered.map(({ current }) => current).reverse();
}

/**
 * Lets keys work as long as the component is shown. What is registered later has the say, and the app the
 * last: a page can use a key of the app for something nearer. They rest while the reader types, while a dialog is open, and, except for Escape and
 * keys with Ctrl or Command, where single keys are switched off in the settings.
 */
export function useKeys(title: string, actions: readonly KeyAction[], reach: 'page' | 'app' = 'page'): void {
  const group = useRef<KeyGroup>({ title, actions });
  useEffect(() => {
    group.current = { title, actions };
  });
  useEffect(() => {
    if (registered.length === 0) window.addEventListener('keydown', press);
    if (reach === 'app') registered.unshift(group);
    else registered.push(group);
    return () => {
      registered.splice(registered.indexOf(group), 1);
      if (registered.length === 0) window.removeEventListener('keydown', press);
    };
  }, [reach]);
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const withModifier = event.ctrlKey || event.metaKey;
  if (document.querySelector('dialog[open]') !== null) return;
  if (!withModifier && isTyping(event)) return;
  if (!withModifier && event.key.length === 1 && !useSettings.getState().shortcuts) return;
  if (isPressing(event)) return;
  const action = actionFor(withModifier ? `mod+${event.key.toLowerCase()}` : event.key);
  if (action === undefined) return;
  event.preventDefault();
  action.run(event);
}

/** The action for a key as it is written, or else for the same letter in the other case. */
function actionFor(key: string): KeyAction | undefined {
  const actions = currentKeys().flatMap((group) => group.actions);
  return (
    actions.find((action) => action.key === key) ??
    actions.find((action) => action.key.toLowerCase() === key.toLowerCase())
  );
}

/** Space presses the button that has the focus, and Enter also follows the link. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  const pressed = key === ' ' ? 'button, summary' : key === 'Enter' ? 'button, summary, a[href]' : null;
  return pressed !== null && target instanceof Element && target.closest(pressed) !== null;
}

/** Words or numbers are being entered, or a choice is made with the keys that are for it: letters choose nothing. */
function isTyping({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches('input[type="radio"]')) return key.length > 1 || key === ' ';
  return target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
