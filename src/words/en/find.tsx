import type { ReactNode } from 'react';
import type { Actor, PassageId, Position } from '#model/collection.ts';
import type { ActorKind, PassageKind } from '#model/vocabulary.ts';
import { written } from './locale.ts';
import {
  counted,
  KIND_LABEL,
  listed,
  PASSAGE_KIND_LABEL,
  passagesName,
  stancePhrase,
  voicePhrase,
} from './terms.ts';

export const find = 'Find';
export const filters = 'Filters';
export const mostSpokenOf = 'Most spoken of';
export const nearToIt = 'Near to it';
export const reading = 'Reading the collection for the first time …';

/** The heading of the finds of one kind. */
export const KIND_HEADING = {
  topic: 'Topics',
  actor: 'Actors',
  passage: 'Passages',
  proposition: 'Propositions',
  position: 'Positions',
};
type Kind = keyof typeof KIND_HEADING;

const ONE_FIND: Record<Kind, string> = {
  topic: 'topic',
  actor: 'actor',
  passage: 'passage',
  proposition: 'proposition',
  position: 'position',
};

/** What each filter does, for those who type it. */
export const FILTER_SAYS = {
  stance: 'positions with a stance: supports, conditional, undecided or opposes',
  by: 'positions that an actor holds, under any of its names',
  topic: 'what belongs to a topic',
  voice: 'positions stated by the speaker (own), reported of others (attributed), or put by a questioner',
  in: 'what stands in a passage',
};

export const finds = (count: number) => counted(count, 'find');
export const goOn = 'Go on typing, or choose';
export const nothing = 'Nothing found';

/** "12 finds: 1 topic, 4 passages and 7 positions" */
export const found = (total: number, groups: readonly { kind: Kind; total: number }[]) =>
  `${finds(total)}: ${listed(groups.map((group) => counted(group.total, ONE_FIND[group.kind])))}`;
export const foundSome = (total: number, groups: readonly { kind: Kind; total: number }[]) =>
  `Nothing has all of the words. With some of them: ${found(total, groups)}`;

/** What was found, and how each filter was understood. */
export const foundWith = (said: string, understood: readonly string[]) => (
  <>
    <b>{said}</b>
    {understood.map((filter) => `, ${filter}`).join('')}.
  </>
);

/** How a filter was understood, by the name of what it was taken for. */
export const UNDERSTOOD = {
  stance: (name: string) => `stance: ${name}`,
  by: (name: string) => `held by ${name}`,
  topic: (name: string) => `on ${name}`,
  voice: (name: string) => name,
};
export const inPassage = (passage: PassageId) => `in ${passagesName([passage])}`;
export const nothingCalled = (typed: string) => `nothing here is called “${typed}”`;

/** A word that stands nowhere, and what was taken in its place. */
export const slip = (typed: string, taken: readonly string[]) =>
  taken.length === 0
    ? `“${typed}” stands nowhere here.`
    : `“${typed}” stands nowhere; read as ${taken.map((word) => `“${word}”`).join(' or ')}.`;

/** Why a request is near to one that found nothing. */
export const withoutFilter = (total: number, filter: string) => `${written(total)} without ${filter}`;
export const insteadOf = (typed: string) => `instead of “${typed}”`;

/** An actor's other name that was found. */
export const inTheText = (alias: ReactNode) => <>in the text {quotation(alias)}</>;
export const kindAndGloss = (kind: ActorKind, gloss: ReactNode) => (
  <>
    {KIND_LABEL[kind]}. {gloss}
  </>
);

/** A passage, and why it was found if its own words do not show it. */
export const passageAndKind = (passage: ReactNode, kind: PassageKind, because: ReactNode) => (
  <>
    {passage}, {PASSAGE_KIND_LABEL[kind]}
    {because !== null && <>. {because}</>}
  </>
);

/** Between a holder and a proposition: "opposes, reported by Lavrov:". */
export const stand = (
  { stance, attribution }: Pick<Position, 'stance' | 'attribution'>,
  holder: Pick<Actor, 'plural'>,
  speaker: string,
) => `${stancePhrase(stance, holder)}, ${voicePhrase(attribution, speaker)}:`;

export const positions = (count: number) => counted(count, 'position');

/** Exact words of which some are marked. */
export const quotation = (words: ReactNode) => <>“{words}”</>;
