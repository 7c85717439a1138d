import type { Attribution, Stance } from '#model/vocabulary.ts';

interface MarkShapeProps {
  stance: Stance;
  attribution: Attribution;
}

/** A position's mark in a box of 26 by 26: silhouette and sign give the stance, the fill gives the voice. */
export function MarkShape({ stance, attribution }: MarkShapeProps) {
  const filled = attribution === 'own';
  const { filledShape, outlinedShape, sign } = SHAPES[stance];
  return (
    <>
      {filled ? (
        <path d={filledShape} fill="var(--stance)" />
      ) : (
        <path
          d={outlinedShape}
          fill="var(--paper, var(--panel))"
          stroke="var(--stance)"
          strokeWidth="2.2"
          strokeDasharray={attribution === 'questioner' ? '3.6 2.3' : undefined}
        />
      )}
      <path d={sign} fill={filled ? 'var(--paper, var(--panel))' : 'var(--stance)'} />
    </>
  );
}

/** Paths in a box of 26 by 26 round its middle. An outline lies outside its fill, so it is drawn larger. */
const SHAPES: Record<Stance, { filledShape: string; outlinedShape: string; sign: string }> = {
  supports: {
    filledShape: 'M0-10A10 10 0 0 1 0 10A10 10 0 0 1 0-10z',
    outlinedShape: 'M0-9.6A9.6 9.6 0 0 1 0 9.6A9.6 9.6 0 0 1 0-9.6z',
    sign: 'M-5-1.35h3.65v-3.65h2.7v3.65h3.65v2.7h-3.65v3.65h-2.7v-3.65h-3.65z',
  },
  conditional: {
    filledShape: 'M0-12.6 12.6 0 0 12.6-12.6 0z',
    outlinedShape: 'M0-11.3 11.3 0 0 11.3-11.3 0z',
    sign: 'M-3.4-1.9h1.9v6.4h-1.9zM-3.4-5.4h1.9v2h-1.9zM.1-.3h-1v-1.6h1v-.7c0-2 1-3 3-3h.8v1.6h-.6c-.9 0-1.3.4-1.3 1.3v.8h1.8v1.6h-1.8v4.8h-1.9z',
  },
  undecided: {
    filledShape: 'M-5-7.5H5A7.5 7.5 0 0 1 5 7.5H-5A7.5 7.5 0 0 1-5-7.5z',
    outlinedShape: 'M-4.6-6.7H4.6A6.7 6.7 0 0 1 4.6 6.7H-4.6A6.7 6.7 0 0 1-4.6-6.7z',
    sign: 'M-5-1.7a1.7 1.7 0 1 0 .01 0zM0-1.7a1.7 1.7 0 1 0 .01 0zM5-1.7a1.7 1.7 0 1 0 .01 0z',
  },
  opposes: {
    filledShape: 'M-9.5-9.5H9.5V9.5H-9.5z',
    outlinedShape: 'M-8.6-8.6H8.6V8.6H-8.6z',
    sign: 'M-5.2-1.4h10.4v2.8h-10.4z',
  },
};
