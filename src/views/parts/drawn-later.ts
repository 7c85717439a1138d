import { type RefCallback, useState } from 'react';
import { finishSoon, type Steps } from '#charts/steps.ts';
import { useScripting } from '#ui/use-scripting.ts';
import './drawn-later.css';

/** Whether the page came prerendered and was taken over; not where the reader came to it from another. */
export function usePrerendered(): boolean {
  const scripting = useScripting();
  const [prerendered] = useState(!scripting);
  return prerendered;
}

interface DrawnLater {
  className: string;
  'data-drawn': '' | undefined;
  ref: RefCallback<HTMLElement> | undefined;
}

/**
 * The attributes of a part below the beginning of a page. Prerendered, it is drawn at first only if it is near the
 * window, so that the beginning is there at once. Once taken over it is drawn wherever it is, since screen readers
 * are not told of what a browser has not drawn. `of` is the part's class, whose style gives it a height until then.
 */
export function useDrawnLater(of: string): DrawnLater {
  const prerendered = usePrerendered();
  return {
    className: `drawn-later ${of}`,
    'data-drawn': prerendered ? undefined : '',
    ref: prerendered ? drawSoon : undefined,
  };
}

const waiting = new Set<HTMLElement>();

/** Has a part drawn after whatever else is being put on the page, and with it all that wait as well. */
const drawSoon: RefCallback<HTMLElement> = (part) => {
  if (part === null) return;
  if (waiting.size === 0) queueMicrotask(drawWaiting);
  waiting.add(part);
  return () => {
    waiting.delete(part);
  };
};

function drawWaiting(): void {
  const parts = [...waiting];
  waiting.clear();
  void finishSoon(drawnInSteps(parts));
}

/**
 * Draws parts one after the other. Those above the foot of the window come first and in one go: the words that the
 * reader is at must not move.
 */
export function* drawnInSteps(parts: readonly Element[]): Steps<void> {
  const below = new Set(parts.filter((part) => part.getBoundingClientRect().top > window.innerHeight));
  for (const part of parts) if (!below.has(part)) draw(part);
  for (const part of below) {
    yield;
    draw(part);
    part.getBoundingClientRect();
    // The browser says so only of what it draws by itself.
    part.dispatchEvent(new Event('contentvisibilityautostatechange'));
  }
}

function draw(part: Element): void {
  part.toggleAttribute('data-drawn', true);
}
