import type { Passage, Statement } from '#model/collection.ts';
import * as words from '#words/sections.ts';

/** A part of a statement: the opening speech, or one exchange of question and answer. */
export interface Section {
  /** Number of the exchange, or 0 for the opening speech. */
  number: number;
  title: string;
  passages: Passage[];
}

/** The sections of a statement in text order; every passage is in exactly one. */
export function sectionsOf({ passages, exchanges }: Statement): Section[] {
  const sections: Section[] = [];
  for (const passage of passages) {
    const number = sectionNumber(passage);
    const open = sections.at(-1);
    if (open?.number === number) open.passages.push(passage);
    else sections.push({ number, title: titleOf(number, exchanges), passages: [passage] });
  }
  return sections;
}

/** Number of the passage's exchange, or 0 for the opening speech. */
export function sectionNumber({ exchange }: Pick<Passage, 'exchange'>): number {
  return exchange ?? 0;
}

/** "Opening speech", or the title of an exchange. */
export function titleOf(number: number, exchanges: Statement['exchanges']): string {
  if (number > 0)
    return exchanges.find((exchange) => exchange.number === number)?.title ?? words.exchange(number);
  return exchanges.length > 0 ? words.openingSpeech : words.speech;
}
