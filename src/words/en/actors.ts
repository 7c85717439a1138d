import { counted } from './terms.ts';

export const actors = 'Actors';
export const lede =
  'Everybody who is named and can act or hold a view. Those who take a position come first, most positions at the top; a position may be their own or reported of them.';
export const whoLinesUp = 'Who lines up with whom';
export const findAnActor = 'Find an actor';
export const theSpeaker = 'the speaker';
export const noneLikeThat = 'No actor has a name, a form in the text or a gloss like that.';

export const GROUP_TITLE = { holding: 'With positions', named: 'Only named' };

/** "3 positions, 12 mentions", or the mentions alone. */
export const counts = (positionCount: number, mentionCount: number) =>
  positionCount === 0
    ? counted(mentionCount, 'mention')
    : `${counted(positionCount, 'position')}, ${counted(mentionCount, 'mention')}`;

export const soMany = (count: number) => counted(count, 'actor');
