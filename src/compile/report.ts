import type { Diagnostic, DiagnosticCode, Place } from '#model/diagnostic.ts';

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
      diagnostics.push({ code, severity, at, message, remedy });
    };
  return {
    error: add('error'),
    warning: add('warning'),
    hasErrors: () => diagnostics.some(({ severity }) => severity === 'error'),
  };
}
