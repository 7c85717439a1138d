import type { TextAddress } from '#model/address.ts';
import type { TextAt } from '#query/text-at.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { withKey } from '#words/text-keys.ts';
import * as words from '#words/text-steps.ts';

interface StepLinkProps {
  text: TextAt;
  to: TextAddress | undefined;
  step: 'previous' | 'next';
  shortcut: string;
}

/** The way to a neighbour. Going to the first stop is a move of the reader's, going on is part of it. */
export function StepLink({ text: { kind, at }, to, step, shortcut }: StepLinkProps) {
  if (to === undefined) return null;
  const name = words.stepTo(step, kind);
  return (
    <AddressLink
      className="step"
      to={to}
      replace={at >= 0}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      title={withKey(name, shortcut)}
    >
      {step === 'previous' ? '‹' : '›'}
    </AddressLink>
  );
}
