import type { ReactNode } from 'react';
import type { Selection } from '#model/address.ts';
import { TopicBase } from './TopicBase.tsx';
import { TopicLit } from './TopicLit.tsx';
import type { TopicLight } from './topic-light.ts';
import type { TopicLinks } from './topic-links.ts';
import type { TopicPicture } from './topic-picture.ts';
import './topic.css';

interface TopicLayersProps {
  picture: TopicPicture;
  links: TopicLinks;
  /** What is in focus; null leaves the whole picture at full strength. */
  light: TopicLight | null;
  selection: Selection | null;
  /** What is drawn only when enlarged. */
  children?: ReactNode;
}

/** One topic's picture in three layers: the table's surface, every mark once, and what is lit. */
export function TopicLayers({ picture, links, light, selection, children }: TopicLayersProps) {
  const { width, height, table, head, shape, hub } = picture;
  return (
    <div className={`topic-view ${shape}`} style={{ '--width': width, '--height': height }} data-frame>
      <div className={`topic-layers ${shape} tone-${hub.disc.tone}${light === null ? '' : ' focused'}`}>
        {shape === 'round' && (
          <svg className="topic-ground" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <path className="surface" d={table} />
            {head !== null && <path className="reading" d={`M${head.x - 9} ${head.y}h13l-4-4m4 4l-4 4`} />}
          </svg>
        )}
        <TopicBase picture={picture} links={links} />
        {children}
        {light !== null && <TopicLit picture={picture} light={light} selection={selection} />}
      </div>
    </div>
  );
}
