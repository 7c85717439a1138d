import { Link } from 'react-router';
import { formatAddress } from '#model/format-address.ts';
import type { LineUpsLinks } from './LineUpsFigure.tsx';
import type { PlacedLine, PlacedTie } from './place-ties.ts';

interface TieLinkProps {
  tie: PlacedTie;
  links: LineUpsLinks;
  lit: boolean;
  current: boolean;
}

/** A tie between two actors: a solid line for agreement, a broken one for disagreement, each with its weight. */
export function TieLink({ tie: { ends, lines }, links, lit, current }: TieLinkProps) {
  return (
    <Link
      className={`tie${lit ? ' lit' : ''}`}
      to={formatAddress(links.to(ends))}
      aria-label={links.nameOf(ends)}
      aria-current={current ? 'true' : undefined}
    >
      {lines.map((line) => (
        <path key={line.side} className="reach" d={pathOf(line)} />
      ))}
      {lines.map((line) => (
        <path key={line.side} className={line.side} d={pathOf(line)} strokeWidth={short(line.breadth)} />
      ))}
      {lines.map(
        ({ side, label, labelAt }) =>
          labelAt !== null && (
            <text
              key={side}
              className={side}
              x={short(labelAt.x)}
              y={short(labelAt.y + 4)}
              textAnchor="middle"
            >
              {label}
            </text>
          ),
      )}
    </Link>
  );
}

function pathOf({ from, to }: PlacedLine): string {
  return `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`;
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}
