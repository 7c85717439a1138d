import type { Diagnostic } from '#model/diagnostic.ts';
import { showHidden } from '#model/text-patterns.ts';

/** A diagnostic for the terminal; editors and CI find the place in the first line. */
export function formatDiagnostic({ code, severity, at, message, remedy }: Diagnostic): string {
  const [file, what, help] = [at.file, message, remedy].map((text) => showHidden(text.replaceAll('\n', '⏎')));
  return `${file}:${at.line}:${at.column} ${severity} ${code} ${what}\n  ${help}`;
}
