/** Something wrong with the sources, as data: what, where, and what to do about it. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  at: Place;
  message: string;
  remedy: string;
}

/** A place in a source file; line and column count from 1, column in UTF-16 code units. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Every fault that can be reported of the sources, in the order in which they are met. */
export const DIAGNOSTIC_CODES = [
  'missing-file',
  'unexpected-file',
  'not-utf8',
  'too-large',
  'source-changed',
  'yaml-syntax',
  'duplicate-key',
  'wrong-shape',
  'unknown-key',
  'duplicate-id',
  'reserved-id',
  'unknown-topic',
  'unknown-actor',
  'unknown-place',
  'unknown-proposition',
  'unknown-passage',
  'unknown-statement',
  'unknown-position',
  'circular-parent',
  'heading-not-found',
  'empty-text',
  'exchange-count',
  'shared-form',
  'quote-not-found',
  'quote-not-unique',
  'no-such-occurrence',
  'overlapping-mentions',
  'self-relation',
  'condition-missing',
  'condition-unexpected',
  'cue-missing',
  'voice-mismatch',
  'bad-address',
  'quote-beside-position',
  'too-many-quotes',
  'empty-tour',
  'passage-without-codes',
  'actor-without-mention',
  'proposition-without-position',
  'form-without-match',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
