import * as words from '#words/copying.ts';
import type { CopyResult } from './use-copy.ts';
import './copy-status.css';

/** Says what has been copied, or that the browser does not allow it and what to do. */
export function CopyStatus({ result }: { result: CopyResult | null }) {
  const { what } = result?.copied ?? { what: '' };
  return (
    <p className={result?.done === false ? 'copy-status blocked' : 'copy-status'} role="status">
      {result?.done === true && words.copied(what)}
      {result?.done === false && words.refused(what)}
    </p>
  );
}
