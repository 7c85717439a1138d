import { longDate, written } from '#words/locale.ts';
import { counted } from '#words/terms.ts';

export const title = 'Title';
export const speaker = 'Speaker';
export const occasion = 'Occasion';
export const placeAndDate = 'Place and date';
export const publisher = 'Publisher';
export const reference = 'Reference';
export const length = 'Length';
export const publishedAt = 'Published at';
export const hash = 'SHA-256 of the text file';

export const thereAndThen = (place: string, date: string) => `${place}, ${longDate(date)}`;
export const soLong = (passageCount: number, wordCount: number) =>
  `${counted(passageCount, 'passage')}, ${written(wordCount)} words`;

export const reproduced = (notes: number) => (
  <>
    The text is reproduced unchanged for study. Its wording, spelling and slips are the publisher’s; where a
    slip might mislead, a note that readers see as <i>[sic]</i> gives the usual form ({counted(notes, 'note')}
    ).
  </>
);
