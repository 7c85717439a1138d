import { passages, positions } from './how-many.ts';
import { longDate } from './locale.ts';

export const whoAndWhen = (speaker: string, place: string, date: string) =>
  `${speaker}, ${place}, ${longDate(date)}`;
export const howMuch = (passageCount: number, positionCount: number) =>
  `${passages(passageCount)}, ${positions(positionCount)}`;
