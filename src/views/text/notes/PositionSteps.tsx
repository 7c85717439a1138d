import type { ReactNode } from 'react';
import { type TextAddress, textAddress } from '#model/address.ts';
import type { PositionId } from '#model/collection.ts';
import type { Account } from '#query/account.ts';
import type { Lit } from '#query/lit.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { counted } from '#ui/words.ts';
import { positionName } from '#views/text/position-name.ts';
import { neighbour } from './neighbour.ts';
import './position-steps.css';

interface PositionStepsProps {
  address: TextAddress;
  lit: Lit | null;
  /** What the reader steps through, in text order: the lit positions, or all. */
  positions: readonly PositionId[];
  /** The open one. */
  account: Account | null;
}

/** How much is lit, which position is open, and the way to the one before and the next. */
export function PositionSteps({ address, lit, positions, account }: PositionStepsProps) {
  const at = account === null ? -1 : positions.indexOf(account.position.id);
  const { statement, passage, position } = address;
  return (
    <div className="position-steps">
      <p role="status">
        {lit !== null && (
          <span className="lit-count">
            {counted(lit.passages.size, 'passage')}, {counted(lit.positions.size, 'position')}
          </span>
        )}
        {at >= 0 && (
          <b>
            {at + 1} of {positions.length}
          </b>
        )}
        {account !== null && <span className="unseen">: {positionName(account)}</span>}
      </p>
      <Step address={address} to={neighbour(positions, at, -1)} name="Previous position" shortcut="p">
        ‹
      </Step>
      <Step address={address} to={neighbour(positions, at, 1)} name="Next position" shortcut="n">
        ›
      </Step>
      {lit !== null && (
        <AddressLink className="light-all" replace to={textAddress(statement, { passage, position })}>
          Light all
        </AddressLink>
      )}
    </div>
  );
}

interface StepProps {
  address: TextAddress;
  to: PositionId | undefined;
  name: string;
  shortcut: string;
  children: ReactNode;
}

/** Opening the first position is a move of the reader's, going on from one to the next is part of it. */
function Step({ address, to, name, shortcut, children }: StepProps) {
  if (to === undefined) return null;
  return (
    <AddressLink
      className="step"
      to={{ ...address, position: to }}
      replace={address.position !== null}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      title={`${name} (${shortcut})`}
    >
      {children}
    </AddressLink>
  );
}
