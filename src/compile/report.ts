import type { Diagnostic, DiagnosticCode, Place } from '#model/diagnostic.ts';
import { showHidden } from '#model/text-patterns.ts';

type Finding = (code: DiagnosticCode, at: Place, message: string, remedy: string) => void;

/** Takes down what is wrong with the sources while they are read. */
export interface Report {
  /** The code is left out of the model. */
  error: Finding;
  /** The code stands; somebody should look at it. */
  warning: Finding;
  hasErrors(): boolean;
}

/** A report that adds to a list. */
export function reportInto(diagnostics: Diagnostic[]): Report {
  const add =
    (severity: Diagnostic['severity']): Finding =>
    (code, at, message, remedy) => {
      diagnostics.push({ code, severity, at, message: readable(message), remedy: readable(remedy) });
    };
  return {
    error: add('error'),
    warning: add('warning'),
    hasErrors: () => diagnostics.some(({ severity }) => severity === 'error'),
  };
}

/** In UTF-16 code units; more than this nobody reads. */
const LONGEST = 2_000;

/** What a faulty file holds is shown as it is, but can neither flood the page nor steer the terminal. */
function readable(text: string): string {
  return showHidden(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
