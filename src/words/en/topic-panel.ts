import type { PassageId } from '#model/collection.ts';
import type { ActorKind, PassageKind } from '#model/vocabulary.ts';
import { eachPassage } from './each-passage.ts';
import { counted, KIND_LABEL, PASSAGE_KIND_LABEL } from './terms.ts';

export const actorCounts = (kind: ActorKind, positions: number, topic: string): string =>
  `${KIND_LABEL[kind]}, ${counted(positions, 'position')} on ${topic}`;

export const branchCounts = (propositions: number, topic: string): string =>
  `${counted(propositions, 'proposition')}, part of ${topic}`;

export const passageCounts = (section: string, kind: PassageKind, positions: number, topic: string): string =>
  `${section}, ${PASSAGE_KIND_LABEL[kind]}; ${counted(positions, 'position')} on ${topic}`;

export const whoStandsWhereInIt = 'Who stands where in it';

export const topics = 'Topics';

export const joinedIn = (places: number): string =>
  places === 0 ? 'The text does not join them.' : `The text joins them in ${counted(places, 'place')}.`;

export const apartFromThat = (shared: readonly PassageId[]): string =>
  `Apart from that, both are topics of ${eachPassage(shared)}.`;

export const open = (topic: string): string => `Open ${topic}`;
