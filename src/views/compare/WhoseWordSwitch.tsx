import type { CompareAddress, FacesAddress } from '#model/address.ts';
import { ToggleLink } from '#views/parts/ToggleLink.tsx';
import { isOwnOnly } from './toggled.ts';
import './whose-word-switch.css';

/** Whether everything said counts, or only what the speaker says for himself or his state. */
export function WhoseWordSwitch({
  address,
  speaker,
}: {
  address: CompareAddress | FacesAddress;
  speaker: string;
}) {
  return (
    <ul className="whose-word-switch" aria-label="Whose word counts">
      <li>
        <ToggleLink to={{ ...address, attributions: [] }} on={address.attributions.length === 0}>
          Everything said
        </ToggleLink>
      </li>
      <li>
        <ToggleLink to={{ ...address, attributions: ['own'] }} on={isOwnOnly(address)}>
          Only {speaker}’s own word
        </ToggleLink>
      </li>
    </ul>
  );
}
