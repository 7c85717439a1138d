import { createRoot } from 'react-dom/client';
import { loadShippedModel } from '#load/shipped-model.ts';
import type { Collection } from '#model/collection.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { DiagnosticsPanel } from './DiagnosticsPanel.tsx';

/**
 * While developing: shows what the compiler says of the sources, and after every save of them the model they
 * now make, with the reader staying where he is. src/node/serve-sources.ts is the other end.
 */
export function followSources(show: (collection: Collection) => void): void {
  const panel = document.createElement('div');
  document.body.append(panel);
  const root = createRoot(panel);
  const report = (diagnostics: Diagnostic[]) => root.render(<DiagnosticsPanel diagnostics={diagnostics} />);

  import.meta.hot?.on('parley:reported', report);
  import.meta.hot?.on('parley:compiled', async (diagnostics: Diagnostic[]) => {
    report(diagnostics);
    const { collection } = await loadShippedModel('/data/model.json');
    if (collection !== null) show(collection);
  });
  import.meta.hot?.send('parley:report');
}
