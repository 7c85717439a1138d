import { create } from 'zustand';
import { CITATION_STYLES, type CitationStyle } from '#model/vocabulary.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
/** Light, dark, or as the reader's system has it. */
export type Theme = (typeof THEMES)[number];

/** What the reader has chosen for every visit, whatever the address. */
export interface Settings {
  theme: Theme;
  /** Larger type, for a room. */
  projector: boolean;
  /** Single keys do something, such as "L" for the list. Some readers need them off: they speak to their computer. */
  shortcuts: boolean;
  citationStyle: CitationStyle;
}

/** public/theme.js reads the same key before the first paint. */
export const SETTINGS_KEY = 'parley-settings';
const DEFAULTS: Settings = { theme: 'auto', projector: false, shortcuts: true, citationStyle: 'chicago' };

export const useSettings = create<Settings>()(() => DEFAULTS);

export function setTheme(theme: Theme): void {
  useSettings.setState({ theme });
}

export function setProjector(projector: boolean): void {
  useSettings.setState({ projector });
}

export function setShortcuts(shortcuts: boolean): void {
  useSettings.setState({ shortcuts });
}

export function setCitationStyle(citationStyle: CitationStyle): void {
  useSettings.setState({ citationStyle });
}

/**
 * Restores the settings of the last visit, shows them on the document, and keeps both so from now on.
 * Where the browser stores nothing they last as long as the page. Returns the way to stop.
 */
export function keepSettings(): () => void {
  useSettings.setState(readSettings(storedText()));
  show(useSettings.getState());
  const stopKeeping = useSettings.subscribe((settings) => {
    show(settings);
    store(settings);
  });
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key === SETTINGS_KEY) useSettings.setState(readSettings(newValue));
  };
  window.addEventListener('storage', follow);
  return () => {
    stopKeeping();
    window.removeEventListener('storage', follow);
  };
}

/** Settings from stored text; whatever is missing or damaged has its default. */
export function readSettings(text: string | null): Settings {
  const stored = parse(text ?? '{}');
  return {
    theme: THEMES.find((theme) => theme === stored['theme']) ?? DEFAULTS.theme,
    projector: stored['projector'] === true,
    shortcuts: stored['shortcuts'] !== false,
    citationStyle:
      CITATION_STYLES.find((style) => style === stored['citationStyle']) ?? DEFAULTS.citationStyle,
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}

function show({ theme, projector }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (projector) dataset['projector'] = '';
  else delete dataset['projector'];
}

function storedText(): string | null {
  try {
    return localStorage.getItem(SETTINGS_KEY);
  } catch {
    return null;
  }
}

function store(settings: Settings): void {
  try {
    // What a newer version of the app has stored beside these stays.
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ ...parse(storedText() ?? '{}'), ...settings }));
  } catch {
    // Storage is blocked or full: the choice holds until the page closes.
  }
}
