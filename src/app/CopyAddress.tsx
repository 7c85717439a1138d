import { useEffect, useState } from 'react';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import * as words from '#words/menu-tools.ts';
import { MenuTool } from './MenuTool.tsx';

const TICK = 'M4.500 12.500l5 5 10-11';
const CHAIN =
  'M10 13.500a4 4 0 0 0 5.700 0l3.300-3.300a4 4 0 0 0-5.700-5.700l-1 1M14 10.500a4 4 0 0 0-5.700 0L5 13.800a4 4 0 0 0 5.700 5.700l1-1';

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
      window.prompt(words.addressForTour, path);
    }
  };
  const done = copied === path;
  return (
    <>
      <MenuTool className="for-desks" sign={done ? TICK : CHAIN} title={path} onClick={() => void copy()}>
        {done ? words.copied : words.copyForTour}
      </MenuTool>
      <span className="unseen" role="status">
        {done ? words.copiedAddress(path) : ''}
      </span>
    </>
  );
}
