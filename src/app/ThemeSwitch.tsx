import { setTheme, THEMES, type Theme, useSettings } from '#state/settings.ts';
import * as words from '#words/menu-tools.ts';
import { MenuTool } from './MenuTool.tsx';

/** Light, dark, or as the reader's system has it: one button that goes round the three. */
export function ThemeSwitch() {
  const theme = useSettings((settings) => settings.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <MenuTool
      aria-label={words.changeColours(words.themeName[theme], words.themeName[next])}
      sign={<Contrast theme={theme} />}
      onClick={() => setTheme(next)}
    >
      {words.colours(words.themeName[theme])}
    </MenuTool>
  );
}

function Contrast({ theme }: { theme: Theme }) {
  return (
    <>
      <circle cx="12" cy="12" r="8.2" fill={theme === 'dark' ? 'currentColor' : 'none'} />
      {theme === 'auto' && <path d="M12 3.800a8.200 8.200 0 0 0 0 16.400z" fill="currentColor" />}
      <circle cx="12" cy="12" r="8.2" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </>
  );
}
