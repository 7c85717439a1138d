import { formatAddress } from '#model/format-address.ts';
import { parseAddressText } from '#model/parse-address.ts';
import type { TourAddress } from './tour-return.ts';

const SIDES = ['projected', 'presenter'] as const;
/** Which of the two windows speaks. */
export type Side = (typeof SIDES)[number];

const SAYINGS = ['ask', 'tell', 'bye'] as const;

/** What the projected window and the presenter’s window tell each other: where the sender is. */
export interface PresenterMessage {
  /** A window that opens asks where the other is; each tells of its moves, and says when it closes. */
  say: (typeof SAYINGS)[number];
  from: Side;
  step: TourAddress;
  /** Whether the screen is blanked. */
  blank: boolean;
  /** Whether the projected window has left the tour to explore. */
  away: boolean;
}

/** A message as plain data; a step is written as its address. */
export function writeMessage(message: PresenterMessage): Record<string, unknown> {
  return { ...message, step: formatAddress(message.step) };
}

/** Reads what came over the channel, which any page of the same host can write to; null if it is no message. */
export function readMessage(data: unknown): PresenterMessage | null {
  if (data === null || typeof data !== 'object') return null;
  const { say, from, step, blank, away }: Record<string, unknown> = { ...data };
  const saying = SAYINGS.find((one) => one === say);
  const side = SIDES.find((one) => one === from);
  if (saying === undefined || side === undefined) return null;
  if (typeof step !== 'string' || typeof blank !== 'boolean' || typeof away !== 'boolean') return null;
  const address = parseAddressText(step);
  return address.page === 'tour' ? { say: saying, from: side, step: address, blank, away } : null;
}
