import type { Diagnostic } from '#model/diagnostic.ts';
import * as words from '#words/diagnostics-panel.ts';
import './diagnostics-panel.css';

/** What the compiler found wrong with the sources, for whoever is editing them. */
export function DiagnosticsPanel({ diagnostics }: { diagnostics: Diagnostic[] }) {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  if (diagnostics.length === 0) return null;
  return (
    <details className="diagnostics-panel" open={errors > 0}>
      <summary>{words.errorsAndWarnings(errors, diagnostics.length - errors)}</summary>
      <ol>
        {diagnostics.map(({ code, severity, at, message, remedy }) => (
          <li key={`${at.file}:${at.line}:${at.column} ${code} ${message}`} className={severity}>
            <code>{words.place(at)}</code> <strong>{severity}</strong> {message} <em>{remedy}</em>
          </li>
        ))}
      </ol>
    </details>
  );
}
