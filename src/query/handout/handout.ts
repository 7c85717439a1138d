import type { HandoutAddress } from '#model/address.ts';
import type { PassageId, PositionId } from '#model/collection.ts';
import type { Attribution } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { topicPassages } from '#query/topic-passages.ts';
import { handoutGaps, type NumberedPiece, wordBank } from './handout-gaps.ts';
import { type HandoutRow, handoutRows } from './handout-rows.ts';
import { type HandoutSubject, handoutSubject } from './handout-subject.ts';
import { type HandoutTask, handoutTasks } from './handout-tasks.ts';

/** Everything that stands on a handout, its worksheet and its key. */
export interface Handout {
  subject: HandoutSubject;
  rows: HandoutRow[];
  /** Propositions that found no room. */
  left: number;
  /** The passages concerned. */
  passages: ReadonlySet<PassageId>;
  gaps: ReadonlyMap<PositionId, NumberedPiece[]>;
  /** The words that are left out, in the order of the alphabet. */
  words: string[];
  tasks: HandoutTask[];
  /** The one voice that carries everything on it; null where there are several. */
  voice: Attribution | null;
}

/** Makes a handout. The same subject and seed give the same sheets, so that a key fits its worksheet. */
export function handoutOf(
  library: Library,
  index: StatementIndex,
  address: Pick<HandoutAddress, 'topic' | 'actors' | 'tour' | 'passages' | 'seed'>,
): Handout {
  const subject = handoutSubject(library, index, address);
  const { rows, left } = handoutRows(library, index, subject);
  const gaps = handoutGaps(index, rows, address.seed);
  const quoted = rows.flatMap((row) =>
    row.entries.flatMap(({ quotes }) => quotes.map(({ passage }) => passage)),
  );
  const about =
    subject.topic === null || subject.actors.length > 0
      ? []
      : topicPassages(library, index, subject.topic.id).map(({ passage }) => passage.id);
  const [voice = null, ...others] = new Set(rows.map((row) => row.voice));
  return {
    subject,
    rows,
    left,
    passages: new Set(subject.passages.length > 0 ? subject.passages : [...quoted, ...about]),
    gaps,
    words: wordBank(gaps),
    tasks: handoutTasks(subject, rows),
    voice: others.length === 0 ? voice : null,
  };
}
