import { breakLines, lineWidth } from '#charts/topic/break-lines.ts';
import { baseline } from '#charts/topic/place-hub.ts';
import type { TopicBranch, TopicProposition } from '#charts/topic/topic-input.ts';
import type { Box, PlacedBranch, PlacedCard, PlacedFold, PlacedRow } from '#charts/topic/topic-picture.ts';
import { andMore } from '#words/topic-picture.ts';
import type { UprightCard, UprightRow } from './upright-cards.ts';
import type { UprightFrame } from './upright-frame.ts';
import type { UprightSizes } from './upright-sizes.ts';

/** Room of the heading of a branch, and of what unfolds more. */
export const HEADING = 34;
export const FOLD = 48;
const BRANCH = { fontSize: 15, lineHeight: 18, indent: 28, disc: 11 };

/** The heading over the propositions of a topic below the picture's own. */
export function placeBranch(
  branch: TopicBranch,
  y: number,
  { sign, anchor, near, width }: UprightFrame,
): PlacedBranch {
  const lines = breakLines(branch.label, { ...BRANCH, width: width - BRANCH.indent, most: 1 });
  const reach = BRANCH.indent + Math.max(...lines.map((line) => lineWidth(line, BRANCH)));
  return {
    id: `${branch.id}-${anchor}`,
    branch,
    text: { x: near + sign * BRANCH.indent, y: y + 20, lines, anchor, ...BRANCH },
    place: { x: near + sign * BRANCH.disc, y: y + 15, r: BRANCH.disc },
    box: { x: sign > 0 ? near : near - reach, y: y + 3, width: reach, height: 24 },
  };
}

/** A proposition over its rows. */
export function placeCard(
  { id, disputed }: TopicProposition,
  { branch, lines }: UprightCard,
  y: number,
  frame: UprightFrame,
  { heading }: UprightSizes,
): PlacedCard {
  const text = { x: frame.near, y: y + heading.fontSize, lines, anchor: frame.anchor, ...heading };
  return {
    id,
    side: frame.sign > 0 ? 'right' : 'left',
    branch,
    disputed,
    text,
    box: across(frame, y - 2, lines.length * heading.lineHeight + 4),
    tree: null,
  };
}

/** "and 7 more" */
export function placeFold(
  propositions: readonly string[],
  y: number,
  frame: UprightFrame,
  { heading }: UprightSizes,
): PlacedFold {
  const first = baseline(y + FOLD / 2 - 2, 1, heading.fontSize, heading.lineHeight);
  const lines = [andMore(propositions.length)];
  return {
    id: 'more',
    propositions,
    text: { x: frame.near, y: first, lines, anchor: frame.anchor, ...heading },
    box: across(frame, y, FOLD - 4),
  };
}

/** A row: its mark, then who holds it, then the words; its line is drawn once the ribbon is laid. */
export function placeRow(
  { row, label, quote, height }: UprightRow,
  top: number,
  frame: UprightFrame,
  sizes: UprightSizes,
): PlacedRow {
  const { sign, anchor, marks } = frame;
  const words = marks + sign * (row.kind === 'relation' ? sizes.words + 3 : sizes.words);
  const first = top + 4 + sizes.label.lineHeight / 2;
  const below = top + 4 + label.length * sizes.label.lineHeight;
  const widest = Math.max(
    ...label.map((line) => lineWidth(line, sizes.label)),
    ...quote.map((line) => lineWidth(line, { ...sizes.quote, font: 'quote' })),
  );
  const reach = widest + Math.abs(words - marks) - sizes.mark / 2 - 1;
  const far = words + sign * widest;
  return {
    row,
    side: sign > 0 ? 'right' : 'left',
    mark: { x: marks, y: first, size: sizes.mark },
    line: '',
    stub: null,
    leader: null,
    seat: { x: marks + sign * sizes.icon, y: first },
    label: { x: words, anchor, y: first + sizes.label.fontSize * 0.34, lines: label, ...sizes.label },
    quote:
      quote.length === 0
        ? null
        : { x: words, anchor, y: below + sizes.quote.lineHeight * 0.74, lines: quote, ...sizes.quote },
    box: { x: sign > 0 ? far - reach : far, y: top + 1, width: reach, height: height - 2 },
  };
}

/** The whole breadth of a column. */
function across({ sign, near, width }: UprightFrame, y: number, height: number): Box {
  return { x: sign > 0 ? near - 4 : near - width, y, width: width + 4, height };
}
