import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** Along a ring: with the clock or against it. */
const ALONG: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
/** From ring to ring: inwards or outwards. */
const ACROSS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Makes a picture one Tab stop: the arrow keys move along its rings and from ring to ring, to the mark that lies
 * nearest there. Tab stops are set on the document itself, since its marks are never drawn twice. `rings` names them
 * from the outermost inwards, `first` the one that Tab enters; `drawn` is whatever the marks are drawn from, and null
 * as long as React has not taken them over.
 */
export function useRings(
  picture: RefObject<HTMLElement | null>,
  { rings, first, drawn }: { rings: readonly string[]; first: string; drawn: unknown },
): (event: KeyboardEvent) => void {
  useEffect(() => {
    const root = picture.current;
    if (root === null || drawn === null) return;
    const marks = marksIn(root);
    let stop = marks.find((mark) => mark.closest(`[data-ring="${first}"]`) !== null) ?? marks[0];
    for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
    // Only two marks change: with hundreds of them a click would be answered late.
    const follow = ({ target }: FocusEvent) => {
      const reached = target === stop ? undefined : marks.find((mark) => mark === target);
      if (reached === undefined) return;
      stop?.setAttribute('tabindex', '-1');
      reached.setAttribute('tabindex', '0');
      stop = reached;
    };
    root.addEventListener('focusin', follow);
    return () => root.removeEventListener('focusin', follow);
  }, [picture, drawn, first]);

  return (event) => {
    const root = picture.current;
    if (root === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = nextMark(root, rings, event.key);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
}

function marksIn(root: Element): SVGAElement[] {
  return [...root.querySelectorAll<SVGAElement>('[data-ring] a')];
}

function nextMark(root: HTMLElement, rings: readonly string[], key: string): SVGAElement | undefined {
  const ring = document.activeElement?.closest('[data-ring]');
  if (ring == null || !root.contains(ring)) return undefined;
  const marks = marksInRing(ring);
  const from = marks.find((mark) => mark === document.activeElement);
  if (from === undefined) return undefined;
  const at = marks.indexOf(from);
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const along = ALONG[key];
  if (along !== undefined) return marks[(at + along + marks.length) % marks.length];
  const across = ACROSS[key];
  return across === undefined ? undefined : nearest(from, ringBeside(root, rings, ring, across));
}

/** The next ring that has marks, in or out. */
function ringBeside(root: HTMLElement, rings: readonly string[], ring: Element, step: number): SVGAElement[] {
  const begin = rings.indexOf(ring.getAttribute('data-ring') ?? '');
  for (let i = begin + step; i >= 0 && i < rings.length; i += step) {
    const other = root.querySelector(`[data-ring="${rings[i]}"]`);
    const marks = other === null ? [] : marksInRing(other);
    if (marks.length > 0) return marks;
  }
  return [];
}

function marksInRing(ring: Element): SVGAElement[] {
  return [...ring.querySelectorAll<SVGAElement>('a')];
}

function nearest(from: Element, marks: readonly SVGAElement[]): SVGAElement | undefined {
  const here = middleOf(from);
  let best: SVGAElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const { x, y } = middleOf(mark);
    const apart = Math.hypot(x - here.x, y - here.y);
    if (apart < least) [least, best] = [apart, mark];
  }
  return best;
}

function middleOf(mark: Element): { x: number; y: number } {
  const place = mark.querySelector('[data-place]') ?? mark;
  const { left, top, width, height } = place.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
