import { useEffect } from 'react';
import type { Address } from '#model/address.ts';
import { useGo } from '#state/address.ts';
import { turnBlank } from '#state/blank.ts';
import { useKeys } from '#state/keys.ts';
import { followScreen, turnProjector } from '#state/projector.ts';
import { setTheme, useSettings } from '#state/settings.ts';
import * as words from '#words/app.ts';

/**
 * Keys that work on every page: finding, the views by their number, light or dark, larger type, a QR code of the
 * address, and the list of keys.
 */
export function useAppKeys(
  views: readonly { name: string; to: Address }[],
  { find, showHelp, showAddress }: { find: () => void; showHelp: () => void; showAddress: () => void },
): void {
  const go = useGo();
  const projector = useSettings((settings) => settings.projector);
  useEffect(followScreen, []);
  const actions = [
    ...views.map(({ name, to }, i) => ({
      key: String(i + 1),
      does: name,
      run: () => go(to),
    })),
    { key: '/', does: words.keyFinds, run: find },
    { key: 'mod+k', does: words.keyFinds, run: find },
    { key: 'B', does: words.keyOpensBasket, run: () => go({ page: 'basket' }) },
    { key: 'D', does: words.keyTurnsTheme, run: turnTheme },
    { key: 'P', does: words.keyTurnsProjector, run: turnProjector },
    { key: 'S', does: words.keyShowsAddress, run: showAddress },
    ...(projector ? [{ key: 'b', does: words.keyBlanks, run: turnBlank }] : []),
    { key: '?', does: words.keyLists, run: showHelp },
  ];
  useKeys(words.everywhere, actions, 'app');
}

/** From what is seen now to its opposite, also where the theme follows the system. */
function turnTheme(): void {
  const { theme } = useSettings.getState();
  const dark = theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  setTheme(dark ? 'light' : 'dark');
}
