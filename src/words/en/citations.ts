import type { Actor, Position } from '#model/collection.ts';
import { stancePhrase, voicePhrase } from './terms.ts';

/** What a citation of a position names: "Georgia opposes: …", "position reported by Lavrov as coded". */
export const positionTitle = (
  holder: Pick<Actor, 'name' | 'plural'>,
  { stance }: Pick<Position, 'stance'>,
  proposition: string,
) => `${holder.name} ${stancePhrase(stance, holder)}: ${proposition}`;
export const positionAsCoded = ({ attribution }: Pick<Position, 'attribution'>, speaker: string) =>
  `position ${voicePhrase(attribution, speaker)} as coded`;

export const viewOfCoding = 'view of the coding';
export const table = 'Table';
export const viewOf = (page: string, selected: string) => `${page}: ${selected}`;
export const onePosition = 'one position';
