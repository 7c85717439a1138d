import type { Diagnostic } from '#model/diagnostic.ts';

/** A diagnostic for the terminal; editors and CI find the place in the first line. */
export function formatDiagnostic({ code, severity, at, message, remedy }: Diagnostic): string {
  const [what, help] = [message, remedy].map((text) => text.replaceAll('\n', '⏎'));
  return `${at.file}:${at.line}:${at.column} ${severity} ${code} ${what}\n  ${help}`;
}
