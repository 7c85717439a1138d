import type { TextAddress } from '#model/address.ts';
import type { TextAt } from '#query/text-at.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { ONE_STOP } from './stop-words.ts';

interface StepLinkProps {
  text: TextAt;
  to: TextAddress | undefined;
  step: 'Previous' | 'Next';
  shortcut: string;
}

/** The way to a neighbour. Going to the first stop is a move of the reader's, going on is part of it. */
export function StepLink({ text: { kind, at }, to, step, shortcut }: StepLinkProps) {
  if (to === undefined) return null;
  const name = `${step} ${ONE_STOP[kind]}`;
  return (
    <AddressLink
      className="step"
      to={to}
      replace={at >= 0}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      title={`${name} (${shortcut})`}
    >
      {step === 'Previous' ? '‹' : '›'}
    </AddressLink>
  );
}
