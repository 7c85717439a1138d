import type { PassageId } from '#model/collection.ts';
import type { ActorKind } from '#model/vocabulary.ts';
import { capital } from './capital.ts';
import { counted, KIND_LABEL, passagesName } from './terms.ts';

/** "Passage 13", "Passages 13 to 16", "Passages 3, 5 and 8" */
export const passagesTitle = (passages: readonly PassageId[]): string => capital(passagesName(passages));

/** "Syria, topic: 56 positions, 10 passages" */
export const topicName = (label: string, positions: number, passages: number): string =>
  `${label}, topic: ${counted(positions, 'position')}, ${counted(passages, 'passage')}`;

/** "NATO, organisation: 12 positions, 9 mentions" */
export const actorName = (name: string, kind: ActorKind, positions: number, mentions: number): string =>
  `${name}, ${KIND_LABEL[kind].toLowerCase()}: ${counted(positions, 'position')}, ${counted(mentions, 'mention')}`;

/** "Passages 13 to 16; 8 positions" */
export const stretchName = (passages: readonly PassageId[], positions: number): string =>
  `${passagesTitle(passages)}; ${counted(positions, 'position')}`;

/** "Passages 3 and 4 are about Syria", "Passage 5 touches Syria" */
export function jointName(passages: readonly PassageId[], about: boolean, topic: string): string {
  const one = passages.length === 1;
  const verb = about ? (one ? 'is about' : 'are about') : one ? 'touches' : 'touch';
  return `${passagesTitle(passages)} ${verb} ${topic}`;
}

export const relationName = (one = '', other = '', labels: readonly string[]): string =>
  `The text joins ${one} and ${other}: ${labels.join('; ')}`;

/** "Georgia in passages 13 to 16", of an actor or a topic */
export const inPassages = (name: string, passages: readonly PassageId[]): string =>
  `${name} in ${passagesName(passages)}`;

/** "and 8 more, opening speech: NATO, ISAF, …": only some of them are named. */
export const foldName = (count: number, title: string, named: readonly string[]): string =>
  `and ${count} more, ${title}: ${named.join(', ')}${count > named.length ? ', …' : ''}`;

/** A mark's name in two: what it is, and what is behind it, if anything is. */
export function inTwo(name: string): [string] | [string, string] {
  const at = name.search(/[:;] /);
  return at < 0 ? [name] : [name.slice(0, at), capital(name.slice(at + 2))];
}

export const oneAfterAnother = (phrases: readonly string[]): string => phrases.join('. ');
