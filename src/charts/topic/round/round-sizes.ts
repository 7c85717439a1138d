import { lineWidth } from '#charts/topic/break-lines.ts';
import type { TopicRow } from '#charts/topic/topic-input.ts';

export interface CardSizes {
  fontSize: number;
  lineHeight: number;
  padding: number;
}

interface Sizes {
  seat: { fontSize: number; lineHeight: number; gap: number };
  quote: { most: number; fontSize: number; lineHeight: number };
  card: CardSizes;
  hub: { fontSize: number; least: number; most: number };
  mark: number;
}

/** The sizes of one round picture, in its pixels: the fewer things there are, the larger and calmer. */
export interface RoundSizes extends Sizes {
  /** Room outside the rim for seats and leaders. */
  outer: { right: number; left: number };
}

/** How broad the rim is drawn. */
export const RIM = 26;
/** From the rim to the middles of the seats. */
export const LEADER = 26;
/** From the middle of a seat to its words; an actor's icon is smaller than a topic's disc. */
export const SEAT = { actor: 12, topic: 15 };
const MARGIN = 14;

const CALM: Sizes = {
  seat: { fontSize: 16.5, lineHeight: 20, gap: 16 },
  quote: { most: 3, fontSize: 14.5, lineHeight: 19.5 },
  card: { fontSize: 18, lineHeight: 21.5, padding: 11 },
  hub: { fontSize: 23, least: 56, most: 76 },
  mark: 26,
};
const FULL: Sizes = {
  seat: { fontSize: 15.5, lineHeight: 18.5, gap: 9 },
  quote: { most: 2, fontSize: 13.5, lineHeight: 18 },
  card: { fontSize: 17, lineHeight: 20, padding: 8 },
  hub: { fontSize: 20, least: 48, most: 60 },
  mark: 24,
};
const DENSE: Sizes = {
  seat: { fontSize: 14.5, lineHeight: 16, gap: 4.5 },
  quote: { most: 0, fontSize: 13.5, lineHeight: 18 },
  card: { fontSize: 15.5, lineHeight: 17, padding: 4 },
  hub: { fontSize: 20, least: 44, most: 58 },
  mark: 21,
};
/** Room of a row from which each is right. */
const STEPS = [
  { from: 88, sizes: CALM },
  { from: 56, sizes: FULL },
];

/** Propositions need so much width to be read. */
const LEAST_CARD = 106;

/** Chooses sizes by the room that every row has on the fuller side, and that is left for propositions. */
export function roundSizes(rows: readonly TopicRow[], size: RoundRoom): RoundSizes {
  const room = (size.height - 60) / Math.max(1, size.onRight, rows.length - size.onRight);
  const steps = [...STEPS.filter(({ from }) => room >= from).map(({ sizes }) => sizes), DENSE];
  const fitting = steps.map((sizes) => withOuter(sizes, rows, size));
  const roomy = fitting.find((sizes) => cardWidth(sizes, size.width) >= LEAST_CARD) ?? fitting.at(-1);
  if (roomy === undefined) throw new Error('The dense sizes are always among them.');
  return roomy;
}

interface RoundRoom {
  width: number;
  height: number;
  onRight: number;
}

/** Room for seats, by what their words need and what a side may take at most. */
function withOuter(sizes: Sizes, rows: readonly TopicRow[], { width, onRight }: RoundRoom): RoundSizes {
  const oneSided = onRight === 0 || onRight === rows.length;
  const quoted = sizes.quote.most > 0;
  const most = width * (oneSided ? 0.29 : quoted ? 0.19 : 0.165);
  const outer = (own: readonly TopicRow[]): number => {
    if (own.length === 0) return oneSided ? width * 0.045 : MARGIN;
    const widest = SEAT.topic + Math.max(...own.map(({ label }) => lineWidth(label, sizes.seat)));
    return MARGIN + LEADER + (quoted ? most : Math.max(width * 0.12, Math.min(most, widest)));
  };
  return { ...sizes, outer: { right: outer(rows.slice(0, onRight)), left: outer(rows.slice(onRight)) } };
}

/** What is left for a column of propositions between the rim and the topic in the middle. */
function cardWidth({ outer, hub }: RoundSizes, width: number): number {
  const half = (width - outer.right - outer.left) / 2 - RIM;
  return half - lanesFor(half) - hub.least - BESIDE_HUB;
}

/** Room between the rim and the propositions, in which the lines run. */
export function lanesFor(half: number): number {
  return Math.max(58, Math.min(88, half * 0.25));
}

/** From the topic's disc to the propositions. */
export const BESIDE_HUB = 16;

/** The ways to write the propositions, the best first: a smaller one is taken before any is folded. */
export function cardSizes({ card }: RoundSizes, calm: boolean): { card: CardSizes; whole: boolean }[] {
  return [
    ...(calm
      ? [
          { card, whole: true },
          { card: FULL.card, whole: true },
        ]
      : []),
    { card, whole: false },
    ...(card.fontSize > DENSE.card.fontSize ? [{ card: DENSE.card, whole: false }] : []),
  ];
}
