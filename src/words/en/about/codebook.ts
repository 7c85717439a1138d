import { counted } from '#words/terms.ts';

interface Counts {
  topics: number;
  actors: number;
  places: number;
  propositions: number;
}

export const whatIsInIt = (counts: Counts) =>
  `${topics(counts.topics)}, ${actors(counts.actors)}, ${counted(counts.places, 'place')} and ${propositions(counts.propositions)}. Core topics have a colour; further ones are drawn hollow.`;

export const allActors = 'All actors with their glosses';

export const topics = (count: number) => counted(count, 'topic');
export const actors = (count: number) => counted(count, 'actor');
export const propositions = (count: number) => counted(count, 'proposition');
