import * as words from '#words/menu-tools.ts';
import { MenuTool } from './MenuTool.tsx';

const KEYBOARD = 'M3 6.500h18v11H3zM6.500 10h1M11.500 10h1M16.500 10h1M7 14h10';

/** The button that lists the keys; of use where there is a keyboard. */
export function HelpSwitch({ onOpen }: { onOpen: () => void }) {
  return (
    <MenuTool className="for-keyboards" sign={KEYBOARD} aria-keyshortcuts="?" onClick={onOpen}>
      {words.keys}
    </MenuTool>
  );
}
