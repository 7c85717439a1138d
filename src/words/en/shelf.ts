import { longDate } from './locale.ts';
import { counted } from './terms.ts';

export const whoAndWhen = (speaker: string, place: string, date: string) =>
  `${speaker}, ${place}, ${longDate(date)}`;
export const howMuch = (passageCount: number, positionCount: number) =>
  `${counted(passageCount, 'passage')}, ${counted(positionCount, 'position')}`;
