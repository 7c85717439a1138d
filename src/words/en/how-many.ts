import { counted } from './terms.ts';

/** So many of what a collection is made of: "1 position", "12 positions". */
export const topics = (count: number) => counted(count, 'topic');
export const actors = (count: number) => counted(count, 'actor');
export const places = (count: number) => counted(count, 'place');
export const passages = (count: number) => counted(count, 'passage');
export const mentions = (count: number) => counted(count, 'mention');
export const relations = (count: number) => counted(count, 'relation');
export const positions = (count: number) => counted(count, 'position');
export const propositions = (count: number) => counted(count, 'proposition');
export const morePropositions = (count: number) => counted(count, 'more proposition');
