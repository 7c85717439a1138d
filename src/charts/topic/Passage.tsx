import { short } from '#charts/table/Text.tsx';
import type { PlacedPassage } from './topic-picture.ts';

/** A passage's stretch of the rim with its strands; questions are outlined. */
export function Passage({ passage }: { passage: PlacedPassage }) {
  const { id, focal, path, strands, number } = passage;
  return (
    <>
      <path className="frame" d={path} />
      {strands.map(({ tone, own, path: strand, breadth }) => (
        <path
          key={strand}
          className={`strand tone-${tone}${own ? ' own' : ''}`}
          d={strand}
          strokeWidth={short(breadth)}
        />
      ))}
      {number !== null && (
        <text className={focal ? 'number focal' : 'number'} x={short(number.x)} y={short(number.y + 4)}>
          {Number(id.replace(/\D/g, ''))}
        </text>
      )}
    </>
  );
}

/** The classes that a passage's look depends on. */
export function passageClasses({ focal, question, strands }: PlacedPassage): string {
  return `passage${focal ? ' focal' : ''}${question ? ' question' : ''}${strands.length === 0 ? ' bare' : ''}`;
}
