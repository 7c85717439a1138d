import type { Address } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

const FRONT: Address = { page: 'front' };

/** What the reader sees in place of a page that broke. */
export function FailedView({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <section className="failed-view" role="alert">
      <h1>This page failed</h1>
      <p>
        Parley made a mistake while drawing it: <q>{error.message}</q>. The other pages are not affected.
      </p>
      <p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>{' '}
        or go to <AddressLink to={FRONT}>the front page</AddressLink>.
      </p>
    </section>
  );
}
