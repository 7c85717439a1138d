import { actors, places, propositions, topics } from '#words/how-many.ts';

interface Counts {
  topics: number;
  actors: number;
  places: number;
  propositions: number;
}

export const whatIsInIt = (counts: Counts) =>
  `${topics(counts.topics)}, ${actors(counts.actors)}, ${places(counts.places)} and ${propositions(counts.propositions)}. Core topics have a colour; further ones are drawn hollow.`;

export const allActors = 'All actors with their glosses';
