import { startTransition, useEffect, useState } from 'react';

/** A size that a topic's picture is laid out for, in pixels at a root font size of 16. */
export interface PictureSize {
  width: number;
  height: number;
}

/** What a prerendered page holds; topic-stage.css shows the one that fits before scripts run. */
export const PRERENDERED: readonly PictureSize[] = [
  { width: 1040, height: 828 },
  { width: 640, height: 828 },
  { width: 358, height: 828 },
];

const ROOMS: readonly PictureSize[] = [
  { width: 1240, height: 920 },
  { width: 1040, height: 828 },
  { width: 880, height: 760 },
];
/** Windows from which the picture is round, in rem; below, it is upright, and below the other it has one column. */
const ROUND = 62.5;
const TWO_COLUMNS = 35;
/** The panel beside the picture, and from which window on it is there; in rem, as in topic-page.css. */
const PANEL = { beside: 73.75, width: 24.5 };
const PADDING = 2;

/**
 * The size for the reader's window; null while a prerendered page, which holds several pictures, is taken over. That
 * the others go is a transition, so that it does not hurry the taking over of the one that stays.
 */
export function useTopicSize(): PictureSize | null {
  const [size, setSize] = useState(() => (isPrerendered() ? null : windowSize()));
  useEffect(() => {
    const adapt = () =>
      startTransition(() =>
        setSize((before) => {
          const now = windowSize();
          return before?.width === now.width && before.height === now.height ? before : now;
        }),
      );
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
  return typeof document === 'undefined' || document.querySelector('.topic-layers ~ .topic-layers') !== null;
}

function windowSize(): PictureSize {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return sizeOf(window.innerWidth / rem, window.innerHeight / rem);
}

/** The largest size for which a window, in rem, has room. */
export function sizeOf(windowWidth: number, windowHeight: number): PictureSize {
  if (windowWidth < 22) return { width: 300, height: 828 };
  if (windowWidth < TWO_COLUMNS) return { width: 358, height: 828 };
  if (windowWidth < ROUND) return { width: 640, height: 828 };
  const beside = windowWidth > PANEL.beside ? PANEL.width : 0;
  const room = { width: (windowWidth - beside - PADDING) * 16, height: (windowHeight - 4.5) * 16 };
  const fitting = ROOMS.find(
    ({ width, height }) => width <= room.width * 1.04 && height <= room.height * 1.15,
  );
  const least = ROOMS.at(-1);
  return fitting ?? (least !== undefined && room.width >= 820 ? least : { width: 640, height: 828 });
}
