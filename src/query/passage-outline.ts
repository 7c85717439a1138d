import type { Passage, Position, Topic } from '#model/collection.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import { sectionNumber, titleOf } from './sections.ts';
import type { StatementIndex } from './statement-index.ts';

/** What there is to say of a passage at a glance. */
export interface PassageOutline {
  passage: Passage;
  section: { number: number; title: string };
  /** What it is about, then what it touches. */
  topics: Topic[];
  positions: Position[];
}

/** A passage with its section, topics and positions. */
export function passageOutline(library: Library, index: StatementIndex, passage: Passage): PassageOutline {
  const codes = index.topicCodesByPassage.get(passage.id) ?? [];
  const topics = (weight: string) =>
    codes.filter((code) => code.weight === weight).map((code) => known(library.topics, code.topic));
  const number = sectionNumber(passage);
  return {
    passage,
    section: { number, title: titleOf(number, index.statement.exchanges) },
    topics: [...topics('primary'), ...topics('secondary')],
    positions: index.positionsByPassage.get(passage.id) ?? [],
  };
}
