/** A title between quotation marks with the stop inside, as American styles have it; marks within become single. */
export function inQuotes(title: string, stop: '' | ',' | '.'): string {
  const within = title.replace(/“|"(?=\S)/g, '‘').replace(/”|"/g, '’');
  return `“${stopped(within, stop)}”`;
}

/** With a stop at its end, unless it ends with one. */
export function stopped(text: string, stop: '' | ',' | '.'): string {
  if (stop === ',') return `${text.replace(/\.$/, '')},`;
  return stop === '' || /[.?!…]$/.test(text) ? text : `${text}${stop}`;
}

/** With a capital at its head. */
export function capitalised(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
