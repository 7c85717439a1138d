import { Later } from '#ui/Later.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Magnifier } from '#views/find/Magnifier.tsx';
import * as words from '#words/app.ts';

const { Part: FindDialog } = lazyPart(
  () => import('#views/find/dialog/FindDialog.tsx').then((part) => part.FindDialog),
  'on use',
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
        <span>{words.find}</span>
      </button>
      {open && (
        <Later onClose={() => onSwitch(false)}>
          <FindDialog onClose={() => onSwitch(false)} />
        </Later>
      )}
    </>
  );
}
