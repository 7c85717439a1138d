import { useEffect } from 'react';
import { setBlank, useBlank } from '#state/blank.ts';
import * as words from '#words/app.ts';
import './blank-screen.css';

/** Nothing at all, until any key or a click brings the page back. That key does nothing else. */
export function BlankScreen() {
  const blank = useBlank((state) => state.blank);
  useEffect(() => {
    if (!blank) return;
    const wake = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      setBlank(false);
    };
    const modifiers = ['Shift', 'Control', 'Alt', 'Meta'];
    const press = (event: KeyboardEvent) => {
      if (!modifiers.includes(event.key)) wake(event);
    };
    window.addEventListener('keydown', press, true);
    window.addEventListener('click', wake, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('click', wake, true);
    };
  }, [blank]);
  if (!blank) return null;
  return (
    <div className="blank-screen" role="status">
      <span className="unseen">{words.screenIsBlank}</span>
    </div>
  );
}
