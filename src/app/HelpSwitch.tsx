import { lazy, Suspense } from 'react';

const KeysHelp = lazy(() => import('./KeysHelp.tsx').then((part) => ({ default: part.KeysHelp })));

interface HelpSwitchProps {
  open: boolean;
  onSwitch: (open: boolean) => void;
}

/** The button that lists the keys; of use where there is a keyboard. */
export function HelpSwitch({ open, onSwitch }: HelpSwitchProps) {
  return (
    <>
      <button
        type="button"
        className="bar-button help-switch"
        aria-label="Keys"
        aria-keyshortcuts="?"
        onClick={() => onSwitch(true)}
      >
        <span aria-hidden="true">?</span>
      </button>
      {open && (
        <Suspense>
          <KeysHelp onClose={() => onSwitch(false)} />
        </Suspense>
      )}
    </>
  );
}
