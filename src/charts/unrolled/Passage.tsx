import { Link } from 'react-router';
import { Strands } from '#charts/ribbon/Strands.tsx';
import type { RovingStop } from '#charts/roving-stop.ts';
import { formatAddress } from '#model/format-address.ts';
import type { PlacedMark } from './layout-unrolled.ts';
import type { LinkedMark, LinkedPassageWithMarks } from './UnrolledTable.tsx';

interface PassageProps {
  passage: LinkedPassageWithMarks;
  placed: readonly PlacedMark[];
  levels: number;
  selected: string | null;
  roving: RovingStop;
}

/** From this many words on there is room for the first of them. */
const ROOM_FOR_WORDS = 75;

/** One passage of the unrolled table: its stretch of the rim, its number and first words, its marks above. */
export function Passage({ passage, placed, levels, selected, roving }: PassageProps) {
  const { id, words, question, strands, name, to, opening, lit } = passage;
  const marks = new Map(passage.marks.map((mark) => [mark.id, mark]));
  return (
    <li className={`unrolled-passage${lit ? ' lit' : ''}`} style={{ '--words': words, '--levels': levels }}>
      <Link
        to={formatAddress(to)}
        className="unrolled-place"
        aria-label={name}
        aria-current={id === selected ? 'true' : undefined}
        tabIndex={roving.tabIndex(id)}
        onFocus={() => roving.reach(id)}
      >
        <span className={`unrolled-strands${question ? ' question' : ''}`}>
          <Strands strands={strands} />
        </span>
        <span className="unrolled-number">{Number(id.replace(/\D/g, ''))}</span>
        {words >= ROOM_FOR_WORDS && <span className="unrolled-opening">{opening}</span>}
      </Link>
      {placed.length > 0 && (
        <ul className="unrolled-marks">
          {placed.map((place) => (
            <Mark
              key={place.id}
              mark={marks.get(place.id)}
              place={place}
              selected={place.id === selected}
              roving={roving}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

interface MarkProps {
  mark: LinkedMark | undefined;
  place: PlacedMark;
  selected: boolean;
  roving: RovingStop;
}

function Mark({ mark, place, selected, roving }: MarkProps) {
  if (mark === undefined) return null;
  const { id, stance, attribution, name, to, lit } = mark;
  return (
    <li className={lit ? 'lit' : undefined} style={{ '--at': place.at, '--level': place.level }}>
      <Link
        to={formatAddress(to)}
        className={`unrolled-mark stance-${stance} voice-${attribution}`}
        aria-label={name}
        aria-current={selected ? 'true' : undefined}
        tabIndex={roving.tabIndex(id)}
        onFocus={() => roving.reach(id)}
      >
        <svg viewBox="-13 -13 26 26" aria-hidden="true">
          <use href={`#mark-${stance}-${attribution}`} x="-13" y="-13" width="26" height="26" />
        </svg>
      </Link>
    </li>
  );
}
