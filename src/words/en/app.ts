import { longDate } from './locale.ts';

export const parley = 'Parley';
export const skipToPage = 'Skip to the page';
export const onItsWay = 'The page is on its way.';
export const unreachable =
  'Parley could not be opened: its files cannot be reached. Check the connection and reload the page.';

// The views, as the bar names them.
export const views = 'Views';
export const statements = 'Statements';
export const table = 'Table';
export const text = 'Text';
export const inClass = 'In class';
export const compare = 'Compare';
export const actors = 'Actors';
export const about = 'About';

// The tools of the bar.
export const find = 'Find';
export const moreTools = 'More tools';
export const pinned = (count: number, kept: boolean) =>
  `Evidence basket, ${count} pinned${kept ? '' : ', not kept by this browser'}`;

export const screenIsBlank = 'The screen is blank. Any key brings the page back.';

// Whose words a page quotes.
interface Source {
  publisher: string;
  reference: string;
  place: string;
  date: string;
}
export const source = ({ publisher, reference, place, date }: Source) =>
  `Source: ${publisher}, ${reference}, ${place}, ${longDate(date)}. Every quote is exact; coding is interpretation.`;
export const aboutSource = 'About the source and its coding';

// Keys that work everywhere.
export const everywhere = 'Everywhere';
export const keyFinds = 'find';
export const keyOpensBasket = 'evidence basket';
export const keyTurnsTheme = 'light or dark';
export const keyTurnsProjector = 'projector: for the back row';
export const keyShowsAddress = 'show this: a QR code';
export const keyBlanks = 'blank the screen';
export const keyLists = 'this list';
