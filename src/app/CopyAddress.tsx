import { useEffect, useState } from 'react';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';

/** Copies the address of what is shown as tours.yaml takes it: from the app's root, wherever the app lies. */
export function CopyAddress({ address }: { address: Address }) {
  const path = formatAddress(address);
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = window.setTimeout(() => setCopied(null), 2500);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(path);
      setCopied(path);
    } catch {
      window.prompt('The address of this view, for a tour:', path);
    }
  };
  const done = copied === path;
  return (
    <>
      <button type="button" className="bar-button copy-address" title={path} onClick={() => void copy()}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path
            d={
              done
                ? 'M4.500 12.500l5 5 10-11'
                : 'M10 13.500a4 4 0 0 0 5.700 0l3.300-3.300a4 4 0 0 0-5.700-5.700l-1 1M14 10.500a4 4 0 0 0-5.700 0L5 13.800a4 4 0 0 0 5.700 5.700l1-1'
            }
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
          />
        </svg>
        <span>{done ? 'Copied' : 'Copy this address for a tour'}</span>
      </button>
      <span className="unseen" role="status">
        {done ? `Copied ${path}` : ''}
      </span>
    </>
  );
}
