import { useEffect } from 'react';
import type { Address } from '#model/address.ts';
import { useGo } from '#state/address.ts';
import { turnBlank } from '#state/blank.ts';
import { useKeys } from '#state/keys.ts';
import { followScreen, turnProjector } from '#state/projector.ts';
import { setTheme, useSettings } from '#state/settings.ts';

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
    { key: '/', does: 'find', run: find },
    { key: 'mod+k', does: 'find', run: find },
    { key: 'B', does: 'evidence basket', run: () => go({ page: 'basket' }) },
    { key: 'D', does: 'light or dark', run: turnTheme },
    { key: 'P', does: 'projector: for the back row', run: turnProjector },
    { key: 'S', does: 'show this: a QR code', run: showAddress },
    ...(projector ? [{ key: 'b', does: 'blank the screen', run: turnBlank }] : []),
    { key: '?', does: 'this list', run: showHelp },
  ];
  useKeys('Everywhere', actions, 'app');
}

/** From what is seen now to its opposite, also where the theme follows the system. */
function turnTheme(): void {
  const { theme } = useSettings.getState();
  const dark = theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  setTheme(dark ? 'light' : 'dark');
}
