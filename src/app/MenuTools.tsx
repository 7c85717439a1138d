import type { Address } from '#model/address.ts';
import { CopyAddress } from './CopyAddress.tsx';
import { HelpSwitch } from './HelpSwitch.tsx';
import { ProjectorSwitch } from './ProjectorSwitch.tsx';
import { ShowSwitch } from './ShowSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface MenuToolsProps {
  address: Address;
  onShow: () => void;
  onHelp: () => void;
}

/** The tools in the bar's menu. */
export function MenuTools({ address, onShow, onHelp }: MenuToolsProps) {
  return (
    <>
      <ThemeSwitch />
      <ProjectorSwitch />
      <ShowSwitch onOpen={onShow} />
      <CopyAddress address={address} />
      <HelpSwitch onOpen={onHelp} />
    </>
  );
}
