import type { Selection } from '#model/address.ts';
import { LitPositions } from './LitPositions.tsx';
import { LitSeats } from './LitSeats.tsx';
import { StretchMark } from './StretchMark.tsx';
import { TopicMark, topicClasses } from './TopicMark.tsx';
import './table.css';
import './table-lit.css';
import type { TableLight } from './table-light.ts';
import type { TablePicture } from './table-picture.ts';

interface TableLitProps {
  picture: TablePicture;
  light: TableLight;
  /** What is selected, if this is its light and not only a preview. */
  selection: Selection | null;
}

/** What is in focus, drawn once more at full strength above the dimmed table. */
export function TableLit({ picture, light, selection }: TableLitProps) {
  const { width, height, stretches, threads, petals, relations, topics } = picture;
  const lit = {
    joints: [...threads, ...petals].filter((joint) => light.lightsJoint(joint)),
    relations: relations.filter((relation) => light.lightsRelation(relation)),
    stretches: stretches.filter(({ passages }) => light.lightsAny('passages', passages)),
    topics: topics.filter(({ id }) => light.lights('topics', id)),
  };
  const isSelected = (kind: Selection['kind'], id: string) =>
    selection?.kind === kind && selection.id === id && selection.with === undefined;
  const edge = selection?.with !== undefined && selection.kind !== 'passage';
  return (
    <svg className="table-lit" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lit.joints.map(({ id, tone, main, d }) => (
        <path
          key={id}
          className={`${d.endsWith('Z') ? 'petal' : 'thread'} ${main ? 'main' : 'touched'} tone-${tone}${edge ? ' selected' : ''}`}
          d={d}
        />
      ))}
      {lit.relations.map(({ id, line, heads }) => (
        <g key={id} className={edge ? 'relation selected' : 'relation'}>
          <path className="line" d={line} />
          <path className="head" d={heads} />
        </g>
      ))}
      {lit.stretches.map((stretch) => (
        <g key={stretch.id} className={isSelected('passage', stretch.id) ? 'stretch selected' : 'stretch'}>
          <StretchMark stretch={stretch} />
          <path className="frame" d={stretch.outline} />
        </g>
      ))}
      <LitSeats
        picture={picture}
        light={light}
        selected={selection?.kind === 'actor' ? selection.id : null}
      />
      {lit.topics.map((topic) => (
        <g
          key={topic.id}
          className={`${topicClasses(topic)}${isSelected('topic', topic.id) ? ' selected' : ''}`}
        >
          <TopicMark topic={topic} />
        </g>
      ))}
      <LitPositions picture={picture} light={light} />
    </svg>
  );
}
