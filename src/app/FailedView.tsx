import { useState } from 'react';
import type { Address } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/failed-view.tsx';
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
        <h1>{notLoaded ? words.notLoaded : words.failed}</h1>
        <p className="lede">{notLoaded ? words.whyNotLoaded : words.whyFailed(error.message)}</p>
      </header>
      <div className="buttons">
        <button type="button" className="button solid" onClick={onRetry}>
          {words.tryAgain}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <AddressLink className="button" to={FRONT}>
          {words.toFrontPage}
        </AddressLink>
      </div>
      <details>
        <summary>{words.reportToCopy}</summary>
        <pre>{report}</pre>
        <button type="button" className="button" onClick={copy}>
          {copied ? words.copied : words.copy}
        </button>
      </details>
    </section>
  );
}
