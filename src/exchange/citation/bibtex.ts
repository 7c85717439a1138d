import { citationKey } from './citation-key.ts';
import { citationNote } from './citation-note.ts';
import { APP, type Cited, type CitedName } from './cited.ts';
import { dateParts, dayMonthYear, monthKey } from './cited-date.ts';

/** What is cited as an entry for BibTeX and BibLaTeX, in UTF-8. */
export function bibtex(cited: Cited): string {
  const { source, coding, address, accessed } = cited;
  const url = address ?? source?.url ?? null;
  const fields = [
    ...(coding === null ? wordsFields(source) : codingFields(coding)),
    field('note', escapeBibtex(citationNote(cited))),
    url === null ? null : field('url', escapeAddress(url)),
    address === null || accessed === null ? null : field('urldate', accessed),
  ].filter((each) => each !== null);
  return `@misc{${citationKey(cited)},\n${fields.map((each) => `  ${each},\n`).join('')}}\n`;
}

function wordsFields(source: Cited['source']): string[] {
  if (source === null) return [];
  const { author, title, occasion, place, publisher, reference, date } = source;
  return [
    field('author', bibtexName(author)),
    titleField(title),
    field(
      'howpublished',
      escapeBibtex(`${occasion}, ${place}, ${dayMonthYear(date)}. ${publisher}, ${reference}`),
    ),
    field('year', String(dateParts(date).year)),
    `month = ${monthKey(date)}`,
  ];
}

function codingFields({ title, collection }: NonNullable<Cited['coding']>): string[] {
  return [titleField(title), field('howpublished', escapeBibtex(`${APP}: ${collection}`))];
}

/** Braces within keep the title's capitals. */
function titleField(title: string): string {
  return field('title', `{${escapeBibtex(title)}}`);
}

function field(name: string, value: string): string {
  return `${name} = {${value}}`;
}

function bibtexName(name: CitedName): string {
  return 'literal' in name
    ? `{${escapeBibtex(name.literal)}}`
    : `${escapeBibtex(name.family)}, ${escapeBibtex(name.given)}`;
}

// BibTeX counts braces even behind a backslash, so a brace in the text must be written without one.
const COMMANDS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Text as a BibTeX value; a break of line becomes a space. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^]|[$&%#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** An address is read letter by letter, so what would end the value is written as addresses write it. */
function escapeAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
