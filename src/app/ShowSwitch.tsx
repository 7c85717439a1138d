import * as words from '#words/menu-tools.ts';
import { MenuTool } from './MenuTool.tsx';

const QR_CODE = 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.500v2.500H14zM17.500 17.500H20V20h-2.500z';

/** The button that shows the address of what is on screen as a QR code. */
export function ShowSwitch({ onOpen }: { onOpen: () => void }) {
  return (
    <MenuTool sign={QR_CODE} aria-keyshortcuts="S" onClick={onOpen}>
      {words.showAsQrCode}
    </MenuTool>
  );
}
