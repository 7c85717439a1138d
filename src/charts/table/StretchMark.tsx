import { Text } from './Text.tsx';
import type { DrawnStretch } from './table-picture.ts';

/** A passage on the rim with its topics' bands and its number. */
export function StretchMark({ stretch }: { stretch: DrawnStretch }) {
  const { bands, question, number } = stretch;
  return (
    <>
      {bands.map(({ tone, main, d }) => (
        <path
          key={`${tone}-${main}`}
          className={`band tone-${tone}${main && question ? ' hollow' : ''}`}
          d={d}
        />
      ))}
      {number !== null && <Text className="number" label={number} />}
    </>
  );
}
