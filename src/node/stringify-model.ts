/**
 * JSON whose changes can be read line by line: what holds only plain values and lists of them stands on
 * one line, everything else is unfolded. Ends with a line break.
 */
export function stringifyModel(model: object): string {
  return `${stringify(model, '')}\n`;
}

function stringify(value: unknown, indent: string): string {
  if (!isContainer(value)) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const entries = Object.entries(value);
  const isPlain = entries.every(([, inner]) => !isContainer(inner) || isListOfWords(inner));
  const deeper = `${indent} `;
  const parts = entries.map(([key, inner]) => {
    const written = stringify(inner, deeper);
    return Array.isArray(value) ? written : `${JSON.stringify(key)}: ${written}`;
  });
  return isPlain
    ? `${open}${parts.join(', ')}${close}`
    : `${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`;
}

function isListOfWords(value: object): boolean {
  return Array.isArray(value) && value.every((item) => !isContainer(item));
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
