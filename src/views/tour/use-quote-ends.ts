import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Point } from '#charts/rim/rim.ts';
import type { TablePicture } from '#charts/table/table-picture.ts';
import type { StopQuote } from '#query/tour.ts';

/** From a line's end to the mark of its quotation, in pixels of the picture. */
const AIR = 10;

type Ends = ReadonlyMap<string, Point>;

const NONE: Ends = new Map();

interface Beside {
  stage: RefObject<HTMLDivElement | null>;
  picture: TablePicture;
  side: 'right' | 'left';
  quotes: readonly StopQuote[];
}

/**
 * Where the quotations stand beside the picture, in its own pixels, by their ids; measured again whenever the stage
 * changes. Where they stand below the picture, as on a phone, no line leads to them.
 */
export function useQuoteEnds({ stage, picture, side, quotes }: Beside): Ends {
  const [ends, setEnds] = useState(NONE);
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = () => setEnds(endsOf(element, picture, side, quotes));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    for (const part of [element, ...element.querySelectorAll('.tour-words, .tour-table, .step-quote')])
      observer.observe(part);
    void document.fonts?.ready.then(measure);
    return () => observer.disconnect();
  }, [stage, picture, side, quotes]);
  return ends;
}

function endsOf(
  stage: HTMLElement,
  picture: TablePicture,
  side: 'right' | 'left',
  quotes: readonly StopQuote[],
): Ends {
  const table = stage.querySelector('.tour-table')?.getBoundingClientRect();
  if (table === undefined || table.width === 0) return NONE;
  const scale = table.width / picture.width;
  const right = side === 'right';
  const ends = quotes.flatMap(({ id }): [string, Point][] => {
    const mark = stage.querySelector(`[data-quote-mark="${id}"]`)?.getBoundingClientRect();
    if (mark === undefined) return [];
    const x = ((right ? mark.left : mark.right) - table.left) / scale + (right ? -AIR : AIR);
    return [[id, { x, y: (mark.top + mark.height / 2 - table.top) / scale }]];
  });
  const { cx, a } = picture.rim;
  const beside = ends.every(([, { x }]) => (right ? x > cx + a : x < cx - a));
  return beside ? new Map(ends) : NONE;
}
