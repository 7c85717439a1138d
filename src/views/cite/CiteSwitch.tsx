import type { Address } from '#model/address.ts';
import { cite } from '#state/citing.ts';
import { useKeys } from '#state/keys.ts';
import * as words from '#words/cite-switch.ts';

/** Opens the ways to cite the page that the reader is on, as she has it. */
export function CiteSwitch({ address }: { address: Address }) {
  const open = () => cite({ kind: 'view', address });
  useKeys(
    words.keys,
    address.page === 'missing' ? [] : [{ key: 'c', does: words.keyCitesThisView, run: open }],
  );
  if (address.page === 'missing') return null;
  return (
    <button
      type="button"
      className="bar-button cite-switch"
      aria-label={words.citeThisView}
      aria-haspopup="dialog"
      aria-keyshortcuts="c"
      onClick={open}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M10 6.500C6.800 7.500 5 10 5 13.500V18h5.500v-5.500H7.700c0-2 .9-3.300 2.600-4zM19 6.500c-3.200 1-5 3.500-5 7V18h5.500v-5.500h-2.800c0-2 .9-3.300 2.600-4z"
          fill="currentColor"
        />
      </svg>
      <span>{words.cite}</span>
    </button>
  );
}
