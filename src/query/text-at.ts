import type { TextAddress } from '#model/address.ts';
import type { PassageId, Span } from '#model/collection.ts';
import type { Library } from './library.ts';
import { knownAddress, type LitText, litText } from './reading-lit.ts';
import { knownStop, leadingStops, type Stops, stopsOf } from './reading-stops.ts';
import { type FoundWords, findWords } from './reading-words.ts';
import type { StatementIndex } from './statement-index.ts';

/** The text as an address shows it. */
export interface TextAt {
  /** The address without what the collection does not know. */
  address: TextAddress;
  /** What the filters light; null if nothing is filtered. */
  lit: LitText | null;
  stops: Stops;
  /** Which of the stops are gone through, */
  kind: keyof Stops;
  /** and the place of the present one among them, from 0; -1 before the first. */
  at: number;
  /** The words that the link leads to; null if there are none or the statement does not say them. */
  words: FoundWords | null;
  /** The passage that the reader is led to. */
  here: PassageId | null;
  /** The name of an actor at which the reader has stopped. */
  stopped: Span | null;
}

/** Works out what an address of the text shows. */
export function textAt(library: Library, index: StatementIndex, asked: TextAddress): TextAt {
  const checked = knownAddress(library, index, asked);
  const lit = litText(library, index, checked);
  const stops = stopsOf(index, lit);
  const stop = knownStop(stops, checked.stop);
  const address = { ...checked, stop };
  const { position, passage } = address;
  const open = position === null ? -1 : stops.positions.indexOf(position);
  const kind = open >= 0 ? 'positions' : (stop?.among ?? leadingStops(stops, address));
  const words = asked.words === null ? null : findWords(index.statement, asked.words, asked.passage);
  const place = stop === null ? -1 : stop.at - 1;
  const stopped = stop?.among === 'mentions' ? (stops.mentions[place] ?? null) : null;
  const reached = stop?.among === 'passages' ? stops.passages[place] : stopped?.passage;
  return {
    address,
    lit,
    stops,
    kind,
    at: kind === 'positions' ? open : place,
    words,
    here: reached ?? words?.passage ?? passage,
    stopped,
  };
}

/** The address of a stop: its place among those of its kind, from 0, round the ends. */
export function stopAddress(
  { address, stops }: TextAt,
  kind: keyof Stops,
  place: number,
): TextAddress | undefined {
  const count = stops[kind].length;
  if (count === 0) return undefined;
  const at = (place + count) % count;
  if (kind === 'positions')
    return { ...address, position: stops.positions[at] ?? null, stop: null, words: null };
  return { ...address, passage: null, position: null, words: null, stop: { among: kind, at: at + 1 } };
}

/** The address of the next stop (1) or the one before (-1). */
export function stepAddress(text: TextAt, by: 1 | -1): TextAddress | undefined {
  return stopAddress(text, text.kind, text.at < 0 && by < 0 ? -1 : text.at + by);
}
