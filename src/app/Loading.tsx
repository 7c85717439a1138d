import './loading.css';

/** Stands where a page will be whose code is still on its way; says so only if that takes a while. */
export function Loading() {
  return <p className="loading">The page is on its way.</p>;
}
