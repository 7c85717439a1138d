/** As in src/app/worker-address.ts. */
const WORKER_POLICY = 'parley-worker';

/** What a document brings within itself, by hash, as inlineHash gives it. */
interface Inline {
  script?: string;
  style?: string;
  /** The names of Trusted Types policies that it makes itself. */
  policies?: readonly string[];
}

/**
 * What a document may load and run, for its meta element. Scripts, styles, fonts and data come from the app's own
 * folder only, and nothing within the page may add to them.
 *
 * - Style attributes are let through: React writes the numbers that a picture is drawn by into them, and the
 *   prerendered pages carry them. They can change how a page looks, but neither run nor load anything.
 * - Pictures may come from memory too: one that the reader takes along is drawn from there.
 * - Text can become neither markup nor the address of a script, where the browser knows Trusted Types: the one policy
 *   makes the address of the service worker and no other.
 */
export function contentSecurityPolicy({ script, style, policies = [] }: Inline = {}): string {
  return [
    "default-src 'self'",
    `script-src 'self'${hashed(script)}`,
    "script-src-attr 'none'",
    `style-src 'self'${hashed(style)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${[WORKER_POLICY, ...policies].join(' ')}`,
  ].join('; ');
}

function hashed(hash: string | undefined): string {
  return hash === undefined ? '' : ` ${hash}`;
}
