import { copyBoth } from '#views/parts/copy-both.ts';

/** Copies plain text, with HTML for word processors where there is any; false where the browser does not allow it. */
export async function copyText(plain: string, html: string | null): Promise<boolean> {
  if (html !== null && (await copyBoth(Promise.resolve({ text: plain, html })))) return true;
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    // Browsers refuse by an error, and without https have no clipboard at all.
    return false;
  }
}
