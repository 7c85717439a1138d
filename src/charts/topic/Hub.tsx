import { short } from '#charts/table/Text.tsx';
import { Lines } from './Lines.tsx';
import type { TopicPicture } from './topic-picture.ts';

/** The topic itself: its disc, its name, and if nobody takes a position a plain sentence. */
export function Hub({ hub, shape }: Pick<TopicPicture, 'hub' | 'shape'>) {
  const { x, y, r, disc, text, note } = hub;
  return (
    <g className={`hub ${shape} ${disc.core ? 'core' : 'further'} tone-${disc.tone}`}>
      <circle cx={short(x)} cy={short(y)} r={short(r)} />
      <Lines className="title" text={text} />
      {note !== null && <Lines className="note" text={note} />}
    </g>
  );
}
