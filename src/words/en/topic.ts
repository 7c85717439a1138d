import type { Actor } from '#model/collection.ts';
import type { Stance } from '#model/vocabulary.ts';
import { counted, listed, stancePhrase } from './terms.ts';

export const wholeTable = 'The whole table';

export const wholeTopic = 'The whole topic';

export const wholePicture = 'Whole picture';

/** "9 passages about it, 1 touching it, 56 positions by 16 actors"; what there is none of is left out. */
export const counts = (about: number, touching: number, positions: number, holders: number): string =>
  [
    about > 0 && `${counted(about, 'passage')} about it`,
    touching > 0 && (about > 0 ? `${touching} touching it` : `${counted(touching, 'passage')} touching it`),
    positions > 0 && `${counted(positions, 'position')} by ${counted(holders, 'actor')}`,
  ]
    .filter((part) => part !== false)
    .join(', ');

export const inClass = 'In class:';

export const predict = 'Predict';

export const handout = 'Handout';

export const readPassages = (count: number): string =>
  count === 1 ? 'Read the passage' : 'Read the passages';

export const onlyStance = 'Show only a stance';

export const onlyVoice = 'Show only a voice';

/** Of a topic on which nobody takes a position. */
export const silent = 'Mentioned, but no position on it is stated or reported.';

export const picture = (topic: string): string => `${topic}: who stands where, passage by passage`;

export const amongAll = (topic: string): string => `${topic} among all topics, on the table`;

export const fewer = 'Show fewer propositions';

/** "and 7 more propositions: …", of which some are named. */
export const foldName = (count: number, labels: readonly string[]): string => {
  const rest = count - labels.length;
  const named = rest > 0 ? [...labels, `${rest} others`] : labels;
  return `and ${counted(count, 'more proposition')}: ${listed(named)}`;
};

/** "Lift sanctions: Sanctions should be lifted. 5 positions, disputed" */
export const propositionName = (label: string, text: string, positions: number, standing: string): string =>
  `${label}: ${text} ${counted(positions, 'position')}, ${standing.toLowerCase()}`;

/** "Russia supports: …" */
export const stand = (holder: Actor, stance: Stance, proposition: string): string =>
  `${holder.name} ${stancePhrase(stance, holder)}: ${proposition}`;

export const alsoDisputed = 'Also disputed';

export const key = 'Key: passages and lines';

export const aboutTopic = 'a passage about the topic';

export const touchesTopic = 'a passage that touches it';

export const question = 'a journalist’s question';

export const leadsOn = 'the text itself leads to or from another topic';

export const disputed = 'a disputed proposition';

export const disputedSign = 'Aa';
