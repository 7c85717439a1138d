import type { CompareAddress, FacesAddress } from '#model/address.ts';
import { ToggleLink } from '#views/parts/ToggleLink.tsx';
import * as words from '#words/comparing.ts';
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
    <ul className="whose-word-switch" aria-label={words.whoseWordCounts}>
      <li>
        <ToggleLink to={{ ...address, attributions: [] }} on={address.attributions.length === 0}>
          {words.everythingSaid}
        </ToggleLink>
      </li>
      <li>
        <ToggleLink to={{ ...address, attributions: ['own'] }} on={isOwnOnly(address)}>
          {words.onlyOwnWord(speaker)}
        </ToggleLink>
      </li>
    </ul>
  );
}
