import { type Document, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import type { Place } from '#model/diagnostic.ts';
import { fitTree } from './fit-tree.ts';
import { DEEPEST, growTree } from './grow-tree.ts';
import { normaliseText } from './normalise-text.ts';
import type { Report } from './report.ts';

/** What an author wrote, in the shape that its schema promises, and where each part of it stands. */
export interface YamlFile<T> {
  content: T;
  /** All that was written, faulty parts included: their names are known, even if they cannot be used. */
  written: unknown;
  /** Where a part stands, or what stands under a key of it. */
  at(part: object, key?: string | number): Place;
  /** Where a key itself stands. */
  atKey(part: object, key: string): Place;
}

interface YamlSource<T> {
  file: string;
  source: string;
  schema: z.ZodMiniType<T>;
  report: Report;
}

/**
 * Reads a YAML file. Parts that do not fit the schema are reported and left out; null if the file is no
 * YAML, or if what remains is too little to be read.
 */
export function readYaml<T>({ file, source, schema, report }: YamlSource<T>): YamlFile<T> | null {
  if (source.length > LONGEST) return refuse(file, report);
  const text = normaliseText(source);
  if (signsIn(text) > MOST_SIGNS) return refuse(file, report);
  const lines = new LineCounter();
  const place = (start: number): Place => {
    const { line, col } = lines.linePos(start);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseYaml(text, { lines, place, report });
  if (document === null) return null;

  const whole = growTree(document.contents, new Set());
  for (const { code, start, message, remedy } of whole.problems)
    report.error(code, place(start), message, remedy);
  const fitted = fitTree({
    whole,
    regrow: (without) => growTree(document.contents, without),
    schema,
    place,
    report,
  });
  return (
    fitted && {
      content: fitted.content,
      written: whole.content,
      at: (part, key) => place(fitted.startOf(part, key)),
      atKey: (part, key) => place(fitted.keyStartOf(part, key)),
    }
  );
}

/** The parser takes up to a second for so many signs on a slow machine; two hundred passages, densely coded, have fewer. */
const MOST_SIGNS = 40_000;
/** In UTF-16 code units. */
const LONGEST = 4_000_000;

function refuse(file: string, report: Report): null {
  const message = `${file} is too large to be read.`;
  report.error(
    'too-large',
    { file, line: 1, column: 1 },
    message,
    'Part it, or take out what is not needed.',
  );
  return null;
}

/** How many signs a text has that mean something to YAML: each costs the parser far more than a letter. */
function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) if (SIGNS.has(text.charCodeAt(at))) signs++;
  return signs;
}

const SIGNS = new Set([...'\n,:[]{}"\'&*?-#!|>%@`'].map((sign) => sign.charCodeAt(0)));

interface Reading {
  lines: LineCounter;
  place: (start: number) => Place;
  report: Report;
}

function parseYaml(text: string, { lines, place, report }: Reading): Document.Parsed | null {
  if (isTooDeep(text)) {
    report.error('yaml-syntax', place(0), 'Lists or groups lie too deep within one another.', 'Unfold them.');
    return null;
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // Growing the tree finds repeated keys in linear time.
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  const faulty = new Set<number>();
  for (const { pos, message } of document.errors) {
    const at = place(pos[0]);
    if (!faulty.has(at.line) && faulty.size < MOST_FAULTY_LINES)
      report.error('yaml-syntax', at, `${message}.`, 'Correct the YAML here.');
    faulty.add(at.line);
  }
  return document.errors.length > 0 ? null : document;
}

/** One slip can make a fault of every line below it. */
const MOST_FAULTY_LINES = 5;

/** The parser calls itself for each level; a hostile file must not exhaust its stack. */
function isTooDeep(text: string): boolean {
  if (new RegExp(`^[ \\t?:-]{${DEEPEST}}[ \\t?:-]*\\S`, 'm').test(text)) return true;
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}
