import { normaliseText } from '#compile/normalise-text.ts';
import { sha256Of } from './sha256.ts';

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
