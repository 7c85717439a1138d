import type { Label } from './table-picture.ts';

interface TextProps {
  label: Label;
  className?: string;
  /** The marks that it stands by are named by it too: it need not be read out again. */
  seenOnly?: boolean;
}

/** A label of a picture. */
export function Text({ label, className, seenOnly }: TextProps) {
  const { text, x, y, size, anchor } = label;
  return (
    <text
      className={className}
      x={short(x)}
      y={short(y)}
      fontSize={short(size)}
      textAnchor={anchor}
      aria-hidden={seenOnly}
    >
      {text}
    </text>
  );
}

/** A number as it is written into a picture: a tenth of a pixel is less than anybody sees. */
export function short(number: number): number {
  return Math.round(number * 10) / 10;
}
