import { textWidth } from '#charts/text-width/text-width.ts';
import { SeatMark } from './SeatMark.tsx';
import { short, Text } from './Text.tsx';
import type { TableLight } from './table-light.ts';
import type { Box, DrawnFold, TablePicture } from './table-picture.ts';

interface LitSeatsProps {
  picture: TablePicture;
  light: TableLight;
  selected: string | null;
}

/** The seats in focus. An actor without a seat, when selected, takes the place of the fold that holds it. */
export function LitSeats({ picture, light, selected }: LitSeatsProps) {
  const { seats, folds, head, size } = picture;
  const scale = size === 'projector' ? 1.35 : 1;
  return (
    <>
      {head.name !== null && light.lights('actors', head.speaker) && (
        <g className={selected === head.speaker ? 'speaker selected' : 'speaker'}>
          <Text label={head.name} />
        </g>
      )}
      {seats
        .filter(({ id }) => light.lights('actors', id))
        .map((seat) => (
          <g key={seat.id} className={seatClasses(seat.holds, seat.id === selected)}>
            <path className="line" d={seat.leader} />
            {seat.id === selected && <Plate box={seat.box} />}
            <SeatMark seat={seat} scale={scale} />
          </g>
        ))}
      {folds
        .filter(({ actors }) => light.lightsAny('actors', actors))
        .map((fold) => (
          <Fold
            key={fold.id}
            fold={fold}
            selected={fold.actors.find((id) => id === selected) ?? null}
            picture={picture}
          />
        ))}
    </>
  );
}

function seatClasses(holds: boolean, selected: boolean): string {
  return `seat${holds ? ' holds' : ''}${selected ? ' selected' : ''}`;
}

function Fold({
  fold,
  selected,
  picture,
}: {
  fold: DrawnFold;
  selected: string | null;
  picture: TablePicture;
}) {
  const { label, box } = fold;
  if (selected === null)
    return (
      <g className="fold">
        <Text label={label} />
      </g>
    );
  const name = { ...label, text: picture.names[selected] ?? selected };
  const grown = textWidth(name.text, name.size) - textWidth(label.text, label.size);
  const left = fold.side === 'left' ? box.x - grown : box.x;
  return (
    <g className="seat selected">
      <Plate box={{ ...box, x: left, width: box.width + grown }} />
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
