import { turnProjector } from '#state/projector.ts';
import { useSettings } from '#state/settings.ts';
import * as words from '#words/menu-tools.ts';
import { MenuTool } from './MenuTool.tsx';

const SCREEN = 'M3 4.500h18M4.500 4.500v10.500h15V4.500M12 15v3M8.500 20.500l3.500-2.500 3.500 2.500';

/** Type and marks for the back row, without the app's own bars; the whole screen, where the browser lets it. */
export function ProjectorSwitch() {
  const projector = useSettings((settings) => settings.projector);
  return (
    <MenuTool
      className="for-desks"
      sign={SCREEN}
      aria-pressed={projector}
      aria-keyshortcuts="P"
      onClick={turnProjector}
    >
      {words.projector}
    </MenuTool>
  );
}
