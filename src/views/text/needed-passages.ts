import type { Account } from '#query/account.ts';
import type { TextAt } from '#query/text-at.ts';

/** The passages that an address leads to, with spaces between them; no reader has to wait for them. */
export function neededPassages({ here, words }: TextAt, open: Account | null): string {
  const spans = [...(words === null ? [] : [words]), ...(open?.position.evidence ?? [])];
  return [...(here === null ? [] : [here]), ...spans.map(({ passage }) => passage)].join(' ');
}
