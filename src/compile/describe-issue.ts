import type * as z from 'zod/mini';
import { firstHidden } from '#model/text-patterns.ts';
import { suggest } from './nearest-name.ts';
import type { SchemaGuide } from './schema-guide.ts';
import { valueAt } from './value-at.ts';

/** What a schema found wrong, in words for an author. */
export interface IssueText {
  message: string;
  remedy: string;
}

interface Faulty {
  issue: z.core.$ZodIssue;
  /** From the file's top to the value. */
  path: readonly PropertyKey[];
  value: unknown;
  guide: SchemaGuide;
}

/** What the schema's shapes are in an author's words. */
const SHAPES: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** Says in plain words what is wrong with a value and what belongs there. */
export function describeIssue({ issue, path, value, guide }: Faulty): IssueText {
  const name = nameOf(path);
  const purpose = guide.purposeAt(path);
  if (value === undefined || value === null)
    return {
      message: value === null ? `${name} is empty.` : `${name} is missing.`,
      remedy:
        issue.code === 'invalid_value'
          ? `Write one of ${issue.values.join(', ')}.`
          : purpose === null
            ? 'Fill it in.'
            : `Write here: ${purpose}.`,
    };
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, name, value);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return {
        message: `${name} must be one of ${allowed.join(', ')}, not ${show(value)}.`,
        remedy: suggest(String(value), allowed, 'Write one of these.'),
      };
    }
    case 'invalid_format':
      return describeFormat(issue, name, value);
    case 'too_small':
      return typeof value === 'number'
        ? { message: `${name} is ${value}; it counts from ${issue.minimum}.`, remedy: 'Correct the number.' }
        : { message: `${name} is empty.`, remedy: 'Fill it in, or take it out.' };
    case 'invalid_union': {
      const further = issue.errors.flat().find((inner) => inner.path.length > 0);
      if (further !== undefined)
        return describeIssue({
          issue: further,
          path: [...path, ...further.path],
          value: valueAt(value, further.path),
          guide,
        });
      return describeType(typeof value === 'string' ? 'object' : 'string', name, value);
    }
    case 'too_big':
      return { message: `${name} is too long: ${show(value)}.`, remedy: 'Shorten it.' };
    default:
      return { message: `${name} does not fit: ${show(value)}.`, remedy: 'Correct it.' };
  }
}

function describeType(expected: string, name: string, value: unknown): IssueText {
  const shape = SHAPES[expected] ?? expected;
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return {
    message: `${name} must be ${shape}, not ${show(value)}.`,
    remedy:
      expected === 'string' && isPlain
        ? 'Put it in quotation marks to make it text.'
        : `Write ${shape} there.`,
  };
}

function describeFormat(
  { format, pattern }: z.core.$ZodIssueInvalidStringFormat,
  name: string,
  value: unknown,
): IssueText {
  if (format === 'date')
    return {
      message: `${name} is no date: ${show(value)}.`,
      remedy: 'Write year-month-day, such as 2013-04-23.',
    };
  if (pattern?.includes('{64}'))
    return {
      message: `${name} is no SHA-256: ${show(value)}.`,
      remedy: 'Write the 64 digits (0–9, a–f) that sha256sum prints for text.txt.',
    };
  const hidden = typeof value === 'string' ? firstHidden(value) : null;
  if (hidden !== null)
    return {
      message: `${name} holds the hidden character ${hidden}: ${show(value)}.`,
      remedy: 'Take it out; it changes how the words around it look.',
    };
  if (pattern?.includes('[A-Z][a-z]{3}'))
    return {
      message: `${name} is no tag of a language: ${show(value)}.`,
      remedy: 'Write it as in en, en-GB or sr-Cyrl.',
    };
  if (pattern?.includes('https'))
    return {
      message: `${name} is no address of a web page: ${show(value)}.`,
      remedy: 'Write it in full, beginning with https://.',
    };
  return {
    message: `${name} is no id: ${show(value)}.`,
    remedy: 'An id has small letters, digits and single hyphens, such as cyber-security.',
  };
}

function nameOf(path: readonly PropertyKey[]): string {
  const key = path.at(-1);
  if (key === undefined) return 'The file';
  return typeof key === 'number' ? `Item ${key + 1} of “${String(path.at(-2))}”` : `“${String(key)}”`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
