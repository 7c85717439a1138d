import { group } from 'd3';
import { makeRim, type Rim } from '#charts/rim/rim.ts';
import { closedPath } from '#charts/rim/rim-paths.ts';
import type { Steps } from '#charts/steps.ts';
import { fitText, textWidth } from '#charts/text-width/text-width.ts';
import * as words from '#words/table-picture.ts';
import { jointsOf, type PlacedStretch } from './joints.ts';
import { layoutJoints, layoutRelations } from './layout-joints.ts';
import { layoutSeats } from './layout-seats.ts';
import { clearNumbers, drawStretch } from './layout-stretches.ts';
import { drawTopic, layoutTopics, type TopicPlaces } from './layout-topics.ts';
import { placeStretches } from './place-stretches.ts';
import { MEASURES, type SizeClass, type TableMeasure } from './size-class.ts';
import type { TableInput } from './table-input.ts';
import type { DrawnPosition, Label, TablePicture } from './table-picture.ts';

/** Room for who speaks, between what can be done with the table and the seats. */
const HEAD_NAME = 210;

/**
 * Lays out the whole table for one size class: the statement along the rim, topics on the table at their places,
 * actors round it. Pure and deterministic; all numbers are pixels of the picture's own frame.
 */
export function* layoutTable(input: TableInput, size: SizeClass, places: TopicPlaces): Steps<TablePicture> {
  const measure = MEASURES[size];
  const rim = makeRim(measure.rim);
  const stretches = placeStretches(input, rim);
  const joints = jointsOf(input.topics, stretches);
  const { topics, folded } = layoutTopics(joints, rim, measure, places);
  const { petals, threads } = yield* layoutJoints(topics, rim, measure.breadth);
  const { seats, headings, folds } = layoutSeats(input, stretches, rim, measure);
  yield;
  const head = headOf(input, rim, measure);
  const drawn = topics.map((topic) => drawTopic(topic, measure));
  return {
    size,
    width: measure.width,
    height: measure.height,
    rim: measure.rim,
    breadth: measure.breadth,
    surface: closedPath(rim, -measure.breadth / 2 - 1),
    inlay: closedPath(rim, -measure.breadth / 2 - 15),
    stretches: clearNumbers(
      stretches.map((stretch) => drawStretch(stretch, rim, measure)),
      drawn,
    ),
    tags: tagsOf(stretches, rim, measure, head.name),
    head,
    petals,
    threads,
    relations: yield* layoutRelations(input.relations, topics, rim),
    topics: drawn,
    seats,
    headings,
    folds,
    positions: positionsOf(input, stretches),
    names: Object.fromEntries(input.actors.map(({ id, name }) => [id, name])),
    foldedTopics: folded,
  };
}

/** "Q1" outside the rim where an exchange begins, as long as it is clear of the one before and of the head. */
function tagsOf(
  stretches: readonly PlacedStretch[],
  rim: Rim,
  { tag, breadth }: TableMeasure,
  name: Label | null,
): Label[] {
  const head = name === null ? 0 : textWidth(name.text, name.size) / 2 + 2 * tag;
  let clear = head;
  return [...group(stretches, ({ section }) => section)].flatMap(([section, [first]]): Label[] => {
    if (section === 0 || first === undefined) return [];
    const text = words.exchangeTag(section);
    const along = first.piece.start + Math.min(first.piece.length / 2, tag);
    if (along < clear || along > rim.length - head) return [];
    clear = along + textWidth(text, tag) + tag;
    const { x, y } = rim.at(along, breadth / 2 + tag * 0.95);
    return [{ text, x, y: y + tag * 0.36, size: tag, anchor: 'middle' }];
  });
}

/** Who speaks stands above the open head, where seats leave room; an arrow shows where reading begins. */
function headOf(
  { speaker }: TableInput,
  { cx, cy, b }: Rim,
  { breadth, seats }: TableMeasure,
): TablePicture['head'] {
  const y = cy - b;
  const size = seats?.heading ?? 0;
  return {
    arrow: `M${cx - 9} ${y}h15m-4.5-4.5l4.5 4.5l-4.5 4.5`,
    speaker: speaker.id,
    name:
      seats === null
        ? null
        : {
            text: fitText(words.speaks(speaker.name), size, HEAD_NAME),
            x: cx,
            y: y - breadth / 2 - size * 0.9,
            size,
            anchor: 'middle',
          },
  };
}

/** The positions of a passage share its length in the order of their words. */
function positionsOf({ positions }: TableInput, stretches: readonly PlacedStretch[]): DrawnPosition[] {
  const byPassage = group(positions, ({ passage }) => passage);
  return stretches.flatMap(({ id: stretch, passages, piece }) => {
    const here = passages.flatMap((passage) => byPassage.get(passage) ?? []);
    return here.map(({ id, stance, attribution }, i) => ({
      id,
      stretch,
      stance,
      attribution,
      along: piece.start + (piece.length * (i + 0.5)) / here.length,
    }));
  });
}
