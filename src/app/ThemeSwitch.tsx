import { setTheme, THEMES, type Theme, useSettings } from '#state/settings.ts';
import { MenuTool } from './MenuTool.tsx';

const NAME: Record<Theme, string> = { auto: 'Auto', light: 'Light', dark: 'Dark' };

/** Light, dark, or as the reader's system has it: one button that goes round the three. */
export function ThemeSwitch() {
  const theme = useSettings((settings) => settings.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <MenuTool
      aria-label={`Colours: ${NAME[theme]}. Change to ${NAME[next]}`}
      sign={<Contrast theme={theme} />}
      onClick={() => setTheme(next)}
    >
      Colours: {NAME[theme].toLowerCase()}
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
