import { useState } from 'react';
import type { Address } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { failureReport, isLoadError } from './failure-report.ts';
import '#views/parts/page.css';

const FRONT: Address = { page: 'front' };

/** What the reader sees in place of a page that broke or that could not be loaded. */
export function FailedView({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const [report] = useState(() => failureReport(error));
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      () => {},
    );
  };
  const notLoaded = isLoadError(error);
  return (
    <section className="failed-view page" role="alert">
      <header className="page-head">
        <h1>{notLoaded ? 'This page could not be loaded' : 'This page failed'}</h1>
        <p className="lede">
          {notLoaded ? (
            'Check the connection, or reload: a newer version of Parley may have been published since you opened this one. Nothing you pinned is lost.'
          ) : (
            <>
              Parley made a mistake while drawing it: <q>{error.message}</q>. The other pages are not
              affected.
            </>
          )}
        </p>
      </header>
      <div className="buttons">
        <button type="button" className="button solid" onClick={onRetry}>
          Try again
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload
        </button>
        <AddressLink className="button" to={FRONT}>
          To the front page
        </AddressLink>
      </div>
      <details>
        <summary>A report to copy; nothing is sent</summary>
        <pre>{report}</pre>
        <button type="button" className="button" onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </button>
      </details>
    </section>
  );
}
