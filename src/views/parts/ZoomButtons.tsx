import type { Enlarger } from '#charts/zoom/enlarge.ts';
import { MOST } from '#charts/zoom/enlarge.ts';
import * as words from '#words/zoom-buttons.ts';
import './zoom-buttons.css';

interface ZoomButtonsProps {
  scale: number;
  use: (act: (enlarger: Enlarger) => void) => void;
  /** What shows all of the picture again. */
  whole: string;
}

const STEP = 1.5;

/** Enlarges and reduces a picture; + and − and 0 do the same. */
export function ZoomButtons({ scale, use, whole }: ZoomButtonsProps) {
  return (
    <span className="zoom-buttons">
      <button
        type="button"
        aria-label={words.reduce}
        aria-keyshortcuts="-"
        aria-disabled={scale === 1}
        onClick={() => use((enlarger) => enlarger.by(1 / STEP))}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 10h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.enlarge}
        aria-keyshortcuts="+"
        aria-disabled={scale === MOST}
        onClick={() => use((enlarger) => enlarger.by(STEP))}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 10h10M10 5v10" />
        </svg>
      </button>
      {scale > 1 && (
        <button type="button" aria-keyshortcuts="0" onClick={() => use((enlarger) => enlarger.reset())}>
          {whole}
        </button>
      )}
    </span>
  );
}
