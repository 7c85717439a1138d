import { textWidth } from '#charts/text-width/text-width.ts';
import type { Selection } from '#model/address.ts';
import { SeatMark } from './SeatMark.tsx';
import { short, Text } from './Text.tsx';
import { TopicMark, topicClasses } from './TopicMark.tsx';
import type { Box, TablePicture } from './table-picture.ts';

/** What is selected, if it is one thing: ringed, outlined, or in ink, wherever else the reader points. */
export function SelectedMark({ picture, selection }: { picture: TablePicture; selection: Selection }) {
  const { kind, id, with: others } = selection;
  if (others !== undefined) return null;
  if (kind === 'actor') return <SelectedActor picture={picture} actor={id} />;
  const topic = kind === 'topic' ? picture.topics.find((one) => one.id === id) : undefined;
  const stretch =
    kind === 'passage' ? picture.stretches.find(({ passages }) => passages.includes(id)) : undefined;
  return (
    <>
      {topic !== undefined && (
        <g className={`${topicClasses(topic)} selected`}>
          <TopicMark topic={topic} />
        </g>
      )}
      {stretch !== undefined && (
        <g className="stretch selected">
          <path className="outline" d={stretch.outline} />
        </g>
      )}
    </>
  );
}

/** One that has no seat takes the place of the fold that holds it. */
function SelectedActor({ picture, actor }: { picture: TablePicture; actor: string }) {
  const { seats, folds, head, names, size } = picture;
  const seat = seats.find(({ id }) => id === actor);
  if (seat !== undefined)
    return (
      <g className="seat selected">
        <Plate box={seat.box} />
        <SeatMark seat={seat} scale={size === 'projector' ? 1.35 : 1} />
      </g>
    );
  if (actor === head.speaker && head.name !== null)
    return (
      <g className="table-speaker selected">
        <Text label={head.name} />
      </g>
    );
  const fold = folds.find(({ actors }) => actors.includes(actor));
  if (fold === undefined) return null;
  const { label, box, side } = fold;
  const name = { ...label, text: names[actor] ?? actor };
  const grown = textWidth(name.text, name.size) - textWidth(label.text, label.size);
  return (
    <g className="seat selected">
      <Plate box={{ ...box, x: side === 'left' ? box.x - grown : box.x, width: box.width + grown }} />
      <Text label={name} />
    </g>
  );
}

/** What a selected name stands on. */
function Plate({ box: { x, y, width, height } }: { box: Box }) {
  return (
    <rect
      className="plate"
      x={short(x - 5)}
      y={short(y)}
      width={short(width + 10)}
      height={short(height)}
      rx="4"
    />
  );
}
