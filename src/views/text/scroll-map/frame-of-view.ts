import type { Stretch } from './view-on-map.ts';

/** Pixels of a frame's height that are its two rounded ends, half of them beyond the map. */
const ENDS = 6;

/** A whole animation, in milliseconds: fine enough for a map of many thousand pixels. */
const WHOLE = 100_000;

export interface FrameOfView {
  /** Moves the frame to a stretch of the map, as shares of its height. */
  show: (view: Stretch) => void;
  stop: () => void;
}

/**
 * The frame that shows on a map what is in the window. It is moved by animations at rest, which a browser applies
 * without laying the page out or painting it.
 */
export function frameOfView(frame: HTMLElement): FrameOfView {
  const head = atRest(frame.querySelector('.frame-head'), '0 0', '0 100%');
  const foot = atRest(frame.querySelector('.frame-foot'), '0 0', '0 100%');
  const place = atRest(frame.querySelector('.frame-sides'), '0 0', '0 100%');
  const size = atRest(frame.querySelector('.frame-sides > div'), '0 -100%', '0 0');
  return {
    show({ start, length }) {
      const height = frame.clientHeight;
      // On paper there is no frame.
      if (height === 0) return;
      const map = height - ENDS;
      goTo(head, (start * map) / height);
      goTo(foot, ((start + length) * map) / height);
      goTo(place, (start * map + ENDS) / height);
      goTo(size, Math.max(0, length * map - ENDS) / height);
    },
    stop() {
      for (const animation of [head, foot, place, size]) animation?.cancel();
    },
  };
}

function atRest(part: Element | null, ...translate: string[]): Animation | undefined {
  // Absent where nothing is drawn, as in jsdom.
  const animation = part?.animate?.({ translate }, { duration: WHOLE, fill: 'both' });
  animation?.pause();
  return animation;
}

function goTo(animation: Animation | undefined, share: number): void {
  if (animation !== undefined) animation.currentTime = share * WHOLE;
}
