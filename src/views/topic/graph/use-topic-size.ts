import { startTransition, useEffect, useState } from 'react';

/** A size that a topic's picture is laid out for, in pixels at a root font size of 16. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Round, from the largest on. */
const LARGE: PictureSize = { width: 1240, height: 920 };
const USUAL: PictureSize = { width: 1040, height: 828 };
const SMALL: PictureSize = { width: 880, height: 760 };
/** Upright, with two columns and with one. */
const TWO: PictureSize = { width: 640, height: 828 };
const ONE: PictureSize = { width: 340, height: 828 };

/** What a prerendered page holds; topic-stage.css shows the one that fits before scripts run. */
export const PRERENDERED: readonly PictureSize[] = [USUAL, TWO, ONE];

/** The windows of topic-stage.css and topic-page.css. */
const NARROW = '(max-width: 34.99rem)';
const UPRIGHT = '(max-width: 62.49rem)';
const PANEL_BESIDE = '(min-width: 73.76rem)';
const RAIL_BESIDE = '(min-width: 62.5rem) and (max-width: 73.75rem) and (orientation: landscape)';
/** In rem: the panel beside the picture, on a tablet and elsewhere, the air round it, and the header above it. */
const RAIL = 20;
const PANEL = 24.5;
const AIR = 2;
const BAR = 4.5;

/**
 * The size for the reader's window; null while a prerendered page, which holds several pictures, is taken over. That
 * the others go is a transition, so that it does not hurry the taking over of the one that stays.
 */
export function useTopicSize(): PictureSize | null {
  const [size, setSize] = useState(() => (isPrerendered() ? null : windowSize()));
  useEffect(() => {
    const adapt = () => startTransition(() => setSize(windowSize()));
    adapt();
    const type = new ResizeObserver(adapt);
    type.observe(document.documentElement);
    window.addEventListener('resize', adapt);
    return () => {
      type.disconnect();
      window.removeEventListener('resize', adapt);
    };
  }, []);
  return size;
}

/** On the server, and in the browser as long as the document still holds what the server wrote. */
function isPrerendered(): boolean {
  return typeof document === 'undefined' || document.querySelector('.topic-view ~ .topic-view') !== null;
}

function windowSize(): PictureSize {
  if (window.matchMedia(NARROW).matches) return ONE;
  if (window.matchMedia(UPRIGHT).matches) return TWO;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const projector = document.documentElement.dataset['projector'] !== undefined;
  const rail = !projector && window.matchMedia(RAIL_BESIDE).matches ? RAIL : 0;
  const beside = window.matchMedia(PANEL_BESIDE).matches ? PANEL : rail;
  return sizeFor(window.innerWidth / rem - beside - AIR, window.innerHeight / rem - BAR);
}

/** The largest size for which there is room beside the panel, in rem; upright if there is none for a round one. */
export function sizeFor(width: number, height: number): PictureSize {
  const fits = (size: PictureSize) => size.width <= width * 16 * 1.04 && size.height <= height * 16 * 1.15;
  const fitting = [LARGE, USUAL].find(fits) ?? SMALL;
  return fitting.width <= width * 16 * 1.08 ? fitting : TWO;
}
