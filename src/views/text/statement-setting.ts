import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { isInFragment } from '#state/in-one-file.ts';

/** What every part of a statement's text needs to know; it stays the same while the reader filters and opens. */
export interface StatementSetting {
  library: Library;
  index: StatementIndex;
  /** Where the text page lies on its host, for links that need no re-rendering when the address changes. */
  textHref: string;
  /** Where its predictions lie. */
  predictHref: string;
}

/** The link that opens a position at its words in a passage. */
export function positionHref({ textHref }: StatementSetting, position: string, passage: string): string {
  return `${textHref}?position=${position}#${passage}`;
}

/** The link that leads to predicting a passage. */
export function predictHref({ predictHref }: StatementSetting, passage: string): string {
  return `${predictHref}?passage=${passage}`;
}

/** The link to a passage of the text that is open. */
export function passageHref({ textHref }: StatementSetting, passage: string): string {
  return `${isInFragment(textHref) ? textHref : ''}#${passage}`;
}
