import type { Strand } from './strand.ts';

/** What runs through a passage: main strands side by side, touched ones as threads; blank if nothing does. */
export function Strands({ strands }: { strands: readonly Strand[] }) {
  const main = strands.some((strand) => strand.main);
  return (
    <>
      {!main && <i className="strand blank" />}
      {strands.map(({ tone, main: isMain }) => (
        <i key={tone} className={`strand ${isMain ? 'main' : 'touched'} tone-${tone}`} />
      ))}
    </>
  );
}
