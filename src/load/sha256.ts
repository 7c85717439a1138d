/** The SHA-256 of bytes in hexadecimal; null where the browser computes none, as without https. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
