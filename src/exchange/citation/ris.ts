import { citationKey } from './citation-key.ts';
import { citationNote } from './citation-note.ts';
import { APP, type Cited } from './cited.ts';
import { sortedName } from './cited-name.ts';

/** What is cited as a record in RIS, which reference managers read: a page on the web, as the format knows no speeches. */
export function ris(cited: Cited): string {
  const { source, coding, locator, address, accessed } = cited;
  const url = address ?? source?.url ?? null;
  const lines: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['ID', citationKey(cited)],
    ...(coding === null ? wordsLines(source) : codingLines(coding)),
    ['SE', locator],
    ['UR', url],
    ['Y2', address === null || accessed === null ? null : risDate(accessed)],
    ['DP', APP],
    ['N1', citationNote(cited)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => (value === null ? '' : `${tag}  - ${risValue(value)}\r\n`)).join('');
}

function wordsLines(source: Cited['source']): [string, string][] {
  if (source === null) return [];
  const { author, title, occasion, place, publisher, reference, date, language } = source;
  return [
    ['AU', sortedName(author)],
    ['TI', title],
    ['T2', occasion],
    ['CY', place],
    ['PB', publisher],
    ['M1', reference],
    ['PY', date.slice(0, 4)],
    ['DA', risDate(date)],
    ['LA', language],
  ];
}

function codingLines({ title, collection }: NonNullable<Cited['coding']>): [string, string][] {
  return [
    ['TI', title],
    ['T2', `${APP}: ${collection}`],
  ];
}

function risDate(date: string): string {
  return date.replaceAll('-', '/');
}

/** A value has one line, whatever breaks lines anywhere. */
function risValue(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
