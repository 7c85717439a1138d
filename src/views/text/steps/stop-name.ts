import type { Account } from '#query/account.ts';
import type { TextAt } from '#query/text-at.ts';
import { positionName } from '#views/text/position-name.ts';
import { passageName } from '#words/terms.ts';
import { mentionIn } from '#words/text-steps.ts';

/** What stands at the stop that the reader has come to, in words: a position, a name in its passage, a passage. */
export function stopName({ kind, at, stops }: TextAt, open: Account | null): string | null {
  if (open !== null) return positionName(open);
  if (at < 0) return null;
  if (kind === 'passages') return passageName(stops.passages[at] ?? '');
  const mention = stops.mentions[at];
  return mention === undefined ? null : mentionIn(mention.quote, mention.passage);
}
