import type { Address } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import '#views/parts/page.css';

const FRONT: Address = { page: 'front' };

/** What the reader sees in place of a page that broke. */
export function FailedView({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <section className="failed-view page" role="alert">
      <header className="page-head">
        <h1>This page failed</h1>
        <p className="lede">
          Parley made a mistake while drawing it: <q>{error.message}</q>. The other pages are not affected.
        </p>
      </header>
      <div className="buttons">
        <button type="button" className="button solid" onClick={onRetry}>
          Try again
        </button>
        <AddressLink className="button" to={FRONT}>
          To the front page
        </AddressLink>
      </div>
    </section>
  );
}
