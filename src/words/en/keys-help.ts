export const keys = 'Keys';
export const howToGo =
  'Tab goes from one thing to the next, Enter opens it. Within a picture or a ribbon the arrows go on.';
export const singleKeys = 'Single keys do something. Switch this off if you speak to your computer.';

const NAMES: Record<string, string> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
};

/** A key as it is labelled; "mod+k" is Ctrl or Command with K. */
export function keyName(key: string): string {
  if (key.startsWith('mod+')) return `Ctrl or ⌘ ${key.slice(4).toUpperCase()}`;
  return NAMES[key] ?? key;
}
