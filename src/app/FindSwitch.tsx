import { lazy, Suspense } from 'react';
import { Magnifier } from '#views/find/Magnifier.tsx';

const FindDialog = lazy(() =>
  import('#views/find/dialog/FindDialog.tsx').then((part) => ({ default: part.FindDialog })),
);

interface FindSwitchProps {
  open: boolean;
  onSwitch: (open: boolean) => void;
}

/** The button that opens the search over everything. */
export function FindSwitch({ open, onSwitch }: FindSwitchProps) {
  return (
    <>
      <button
        type="button"
        className="bar-button find-switch"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => onSwitch(true)}
      >
        <Magnifier />
        <span>Find</span>
      </button>
      {open && (
        <Suspense>
          <FindDialog onClose={() => onSwitch(false)} />
        </Suspense>
      )}
    </>
  );
}
