import type { PassageId } from '#model/collection.ts';
import { listed, passageNumber } from './terms.ts';

/** "passage 3", "passages 3, 4 and 5": each by its number, also where they follow one another. */
export const eachPassage = (ids: readonly PassageId[]): string =>
  `${ids.length === 1 ? 'passage' : 'passages'} ${listed(ids.map((id) => `${passageNumber(id)}`))}`;
