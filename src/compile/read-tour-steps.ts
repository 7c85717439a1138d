import type { TourStepSource } from '#model/coding-schema.ts';
import type { Quote, Statement, TourQuote, TourStep } from '#model/collection.ts';
import type { AddressFault } from './address-checker.ts';
import { compareSpans } from './compare-spans.ts';
import { namesOf } from './names.ts';
import { quoteFinder } from './quote-finder.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Report } from './report.ts';

interface ToRead {
  /** The one that the tour leads through. */
  statement: Statement;
  file: YamlFile<unknown>;
  findFault: (address: string) => AddressFault | null;
  /** Whether no code of a statement was left out: only then is a position that is not there the tour's fault. */
  isWhole: boolean;
  report: Report;
}

/** More than these stand on no stage beside the table. */
const MOST_QUOTES = 3;

type QuoteSource = NonNullable<TourStepSource['quotes']>[number];

/** Reads the steps of one tour: each whole, or null and reported if its address or one of its quotes is faulty. */
export function tourStepReader({ statement, file, findFault, isWhole, report }: ToRead) {
  const passageNames = namesOf({ kind: 'passage', usable: statement.passages.map(({ id }) => id), report });
  const passages = new Map(statement.passages.map((passage) => [passage.id, passage]));
  const positions = new Map(statement.positions.map((position) => [position.id, position]));
  const positionNames = namesOf({ kind: 'position', usable: positions.keys(), report });
  const finder = quoteFinder({ passages, passageNames, file, report });

  function readQuote(written: QuoteSource): TourQuote | null {
    const { passage, position } = written;
    // Every fault is looked for, so that an author sees all of them at once.
    const known =
      position === undefined ||
      (isWhole ? positionNames.knows(position, file.at(written, 'position')) : positions.has(position));
    if (!passageNames.knows(passage, file.at(written, 'passage'))) return null;
    const quote = finder.findOf(passage, written);
    if (quote === null || !known) return null;
    const carried = position === undefined ? undefined : positions.get(position)?.evidence;
    if (carried !== undefined && !carried.some((evidence) => shareWords(evidence, quote))) {
      const message = `The words are no evidence of the position “${position}”.`;
      const remedy = `Its evidence: ${carried.map(({ passage, quote }) => `“${quote}” (${passage})`).join(', ')}.`;
      report.error('quote-beside-position', file.at(written, 'position'), message, remedy);
      return null;
    }
    return { ...quote, position: position ?? null };
  }

  return (written: TourStepSource): TourStep | null => {
    const { show, text = null, compare = null, title, say, quotes = [], ask, notes } = written;
    const faults = Object.entries({ show, text, compare }).map(([key, address]) => {
      const fault = address === null ? null : findFault(address);
      if (fault !== null) report.error('bad-address', file.at(written, key), fault.message, fault.remedy);
      return fault;
    });
    const tooMany = quotes.length > MOST_QUOTES;
    if (tooMany) {
      const message = `The step brings out ${quotes.length} quotes; a stage holds ${MOST_QUOTES}.`;
      report.error(
        'too-many-quotes',
        file.at(written, 'quotes'),
        message,
        'Take some out, or make two steps.',
      );
    }
    const found = quotes.map(readQuote);
    const whole = found.filter((quote) => quote !== null).sort(compareSpans);
    if (tooMany || faults.some((fault) => fault !== null) || whole.length < found.length) return null;
    return {
      show,
      text,
      compare,
      title: title ?? null,
      say,
      quotes: whole,
      ask: ask ?? null,
      notes: notes ?? null,
    };
  };
}

function shareWords(a: Quote, b: Quote): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
