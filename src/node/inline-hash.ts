import { createHash } from 'node:crypto';

/** A script or style within a page as its security policy names it, to be let through. */
export function inlineHash(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}
