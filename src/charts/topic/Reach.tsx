import { short } from '#charts/table/Text.tsx';
import type { Box } from './topic-picture.ts';

/** What answers to pointer and finger where the mark itself has holes; and what a selected mark stands on. */
export function Reach({ box, className = 'reach' }: { box: Box; className?: string }) {
  const { x, y, width, height } = box;
  return (
    <rect
      className={className}
      x={short(x)}
      y={short(y)}
      width={short(width)}
      height={short(height)}
      rx="5"
    />
  );
}
