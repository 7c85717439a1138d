import type { Label } from './table-picture.ts';

/** A label of a picture. */
export function Text({ label, className }: { label: Label; className?: string }) {
  const { text, x, y, size, anchor } = label;
  return (
    <text className={className} x={short(x)} y={short(y)} fontSize={short(size)} textAnchor={anchor}>
      {text}
    </text>
  );
}

/** A number as it is written into a picture: a tenth of a pixel is less than anybody sees. */
export function short(number: number): number {
  return Math.round(number * 10) / 10;
}
