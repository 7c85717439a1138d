import type { HandoutAddress } from '#model/address.ts';
import type { Handout } from '#query/handout/handout.ts';
import type { HandoutRow } from '#query/handout/handout-rows.ts';
import * as words from '#words/handout.tsx';

/** What is to be done with a sheet, and how to read it. */
export function handoutLede(handout: Handout, { sheet, seed }: HandoutAddress): string {
  const { rows, subject, gaps } = handout;
  switch (sheet) {
    case 'handout':
      return words.lede({
        count: rows.length,
        met: subject.actors.length > 1 && rows.some(isMeeting),
        touring: subject.tour !== null,
      });
    case 'worksheet':
      return gaps.size === 0 ? words.tick : words.fillAndTick;
    case 'key':
      return words.keyTo(seed);
  }
}

function isMeeting({ entries }: HandoutRow): boolean {
  return new Set(entries.map(({ holder }) => holder)).size > 1;
}
