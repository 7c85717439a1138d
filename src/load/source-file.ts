import { normaliseText } from '#compile/normalise-text.ts';

/** The published source of a statement, as its file holds it. */
export interface SourceFile {
  /** With line ends and characters settled as everywhere else. */
  text: string;
  /** Of the file byte for byte, in hexadecimal; null where the browser computes none, as without https. */
  sha256: string | null;
}

/** Reads a statement's source from its file; null if it cannot be had. */
export async function loadSourceFile(file: Promise<Response>): Promise<SourceFile | null> {
  try {
    const response = await file;
    if (!response.ok) return null;
    const bytes = await response.arrayBuffer();
    return { text: normaliseText(new TextDecoder().decode(bytes)), sha256: await sha256Of(bytes) };
  } catch {
    return null;
  }
}

async function sha256Of(bytes: ArrayBuffer): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
