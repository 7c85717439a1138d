import { counted } from './terms.ts';

export const topics = 'Topics';

export const topicsInPicture = 'Topics in the picture';

export const passages = 'Passages';

export const passagesInPicture = 'Passages in the picture';

export const actors = 'Actors';

export const actorsInPicture = 'Actors in the picture';

/** For the actors that are not named one by one. */
export const moreActors = (count: number): string => counted(count, 'more actor');

export const positions = (count: number): string => counted(count, 'position');

/** What there is of an actor: its positions, or else where it is only mentioned. */
export const partOf = (held: number, mentions: number): string =>
  held > 0 ? positions(held) : counted(mentions, 'mention');
