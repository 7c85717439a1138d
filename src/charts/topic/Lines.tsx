import { short } from '#charts/table/Text.tsx';
import type { PlacedText } from './topic-picture.ts';

/** Words of a picture, on as many lines as they were broken into. */
export function Lines({ text, className }: { text: PlacedText; className: string }) {
  const { x, y, lines, anchor, fontSize, lineHeight } = text;
  return (
    <text className={className} textAnchor={anchor} fontSize={fontSize}>
      {lines.map((line, i) => (
        <tspan key={short(y + i * lineHeight)} x={short(x)} y={short(y + i * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
