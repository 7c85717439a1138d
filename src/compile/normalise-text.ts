/**
 * A source as everything else sees it: no byte order mark, line ends LF, Unicode NFC. This happens once;
 * every offset and column counts UTF-16 code units of the result.
 */
export function normaliseText(content: string): string {
  return content
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
