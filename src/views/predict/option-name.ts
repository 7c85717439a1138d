import type { Hideable } from '#model/vocabulary.ts';
import { STANCES } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import { STANCE_LABEL } from '#words/terms.ts';

/** What an option is called. */
export function optionName({ actors, topics }: Library, hidden: Hideable, option: string): string {
  switch (hidden) {
    case 'stances':
      return STANCE_LABEL[STANCES.find((stance) => stance === option) ?? 'supports'];
    case 'holders':
      return actors.get(option)?.name ?? option;
    case 'topics':
      return topics.get(option)?.label ?? option;
  }
}
