/**
 * A file of the app that the document itself holds, as the one file does; null where files lie beside the page. Each
 * stands in an element `script` that no browser runs, as base64, and mostly packed by gzip before that.
 */
export function enclosedFile(path: string): Response | null {
  const element = document.querySelector(`script[data-file="${path}"]`);
  if (element === null) return null;
  const { body } = new Response(bytesOf(element.textContent));
  return new Response(
    element.hasAttribute('data-gzip') ? body?.pipeThrough(new DecompressionStream('gzip')) : body,
  );
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
