import { makeRim, type Rim } from '#charts/rim/rim.ts';
import { closedPath } from '#charts/rim/rim-paths.ts';
import { placeHub } from '#charts/topic/place-hub.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { TopicPicture } from '#charts/topic/topic-picture.ts';
import type { TopicSize } from '#charts/topic/topic-size.ts';
import { fillColumns, missingRoom } from './fill-columns.ts';
import { placeInside } from './place-inside.ts';
import { placePassages } from './place-passages.ts';
import { placeSeats } from './place-seats.ts';
import { pitchOf, type Refitting, refitRim } from './refit-rim.ts';
import type { RimMark } from './rim-mark.ts';
import { RIM, type RoundSizes, roundSizes } from './round-sizes.ts';
import { countOnRight } from './split-rows.ts';

const EXPONENT = 3.1;
/** From the rim to the frame, above and below. */
const ABOVE = 24;
/** Rows stand only where the rim is at least so far out, as a share of its half width; many rows reach further. */
const SIDEWARDS = { few: 0.74, many: 0.62 };
const MANY = 40;
const MOST_PITCH = 94;
/** How far the topic moves away from the only side that has seats, as a share of the table's half width. */
const ASIDE = 0.36;

/** Lays one topic out round a table: seats outside, passages on the rim, propositions and the topic inside. */
export function layoutRound(input: TopicInput, size: TopicSize): TopicPicture {
  const { rows } = input;
  const { width } = size;
  const onRight = countOnRight(refittingOf(input, sketchOf(size), 22));
  const sizes = roundSizes(rows, { width, height: size.height, onRight });
  let height = size.height;
  let drawn = draw();
  // Where rows, seats or opened propositions need more, the table grows longer.
  for (let step = 0; step < 60; step++) {
    const missing = Math.max(drawn.missing, missingOnRim(drawn.rim), missingForSeats());
    if (missing <= 0) break;
    height += Math.max(8, missing);
    drawn = draw();
  }
  const { rim, refitted, marks, hub, columns } = drawn;
  const inside = placeInside({ input, rim, sizes, marks, hub }, columns);
  const { lines, ...placed } = inside;
  return {
    shape: 'round',
    width,
    height,
    table: closedPath(rim, -RIM / 2 - 1),
    head: { x: rim.cx, y: rim.cy - rim.b },
    hub,
    passages: placePassages(input.passages, refitted.passages, rim),
    ...placed,
    ...placeSeats({ input, rim, sizes, marks, height, lines }),
  };

  function draw() {
    const rim = rimOf(sizes, width, height);
    const refitted = refitRim({ ...refittingOf(input, rim, sizes.mark + 1), onRight });
    const marks = rows.map((row, i): RimMark => {
      const along = refitted.marks.get(row.id) ?? 0;
      return { row, along, ...rim.at(along), side: i < onRight ? 'right' : 'left' };
    });
    const aside = rows.length === 0 ? 0 : onRight === 0 ? ASIDE : onRight === rows.length ? -ASIDE : 0;
    const hub = placeHub(input, { x: rim.cx + aside * rim.a, y: rim.cy, ...sizes.hub });
    const columns = fillColumns({ input, rim, sizes, marks, hub }, size.opened);
    return {
      rim,
      refitted,
      marks,
      hub,
      columns,
      missing: missingRoom({ input, rim, sizes, marks, hub }, columns),
    };
  }

  function missingOnRim(rim: Rim): number {
    const least = sizes.mark + 1;
    const lacking = least - pitchOf({ ...refittingOf(input, rim, least), onRight });
    return lacking * Math.max(onRight, rows.length - onRight);
  }

  function missingForSeats(): number {
    const most = Math.max(onRight, rows.length - onRight);
    return most * (sizes.seat.lineHeight + sizes.seat.gap) + 70 - height;
  }
}

function refittingOf({ passages, rows }: TopicInput, rim: Rim, least: number): Omit<Refitting, 'onRight'> {
  return {
    passages,
    rows,
    length: rim.length,
    side: sideOf(rim, rows.length),
    pitch: { most: MOST_PITCH, least },
  };
}

/** A rim of about the right size, before it is known how much room seats take. */
function sketchOf({ width, height }: TopicSize): Rim {
  return makeRim({ cx: 0, cy: 0, a: width * 0.3, b: height / 2 - ABOVE - RIM, exponent: EXPONENT });
}

function rimOf({ outer }: RoundSizes, width: number, height: number): Rim {
  const { left, right } = outer;
  return makeRim({
    cx: (left + width - right) / 2,
    cy: height / 2,
    a: (width - left - right - RIM) / 2,
    b: (height - RIM) / 2 - ABOVE,
    exponent: EXPONENT,
  });
}

/** The stretch of the right side where lines still run mostly sidewards. */
function sideOf(rim: Rim, rows: number): { from: number; to: number } {
  const out = rim.a * (rows > MANY ? SIDEWARDS.many : SIDEWARDS.few);
  let from = 0;
  while (from < rim.length / 4 && rim.at(from).x - rim.cx < out) from += 4;
  return { from, to: rim.length / 2 - from };
}
