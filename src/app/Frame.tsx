import { type ReactNode, useState } from 'react';
import type { Address } from '#model/address.ts';
import { currentStatement } from '#query/current-statement.ts';
import { useFragmentHref } from '#state/in-one-file.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Later } from '#ui/Later.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Symbols } from '#ui/Symbols.tsx';
import { CiteSwitch } from '#views/cite/CiteSwitch.tsx';
import * as words from '#words/app.ts';
import { longDate } from '#words/locale.ts';
import { BarMenu } from './BarMenu.tsx';
import { BasketLink } from './BasketLink.tsx';
import { BasketNews } from './BasketNews.tsx';
import { BlankScreen } from './BlankScreen.tsx';
import { Brand } from './Brand.tsx';
import { FindSwitch } from './FindSwitch.tsx';
import { SourceLine } from './SourceLine.tsx';
import { Tabs } from './Tabs.tsx';
import { TourLink } from './TourLink.tsx';
import { tabList } from './tab-list.ts';
import { useAppKeys } from './use-app-keys.ts';
import './theme.css';
import './frame.css';

const { Part: MenuTools } = lazyPart(() => import('./MenuTools.tsx').then((part) => part.MenuTools));
const { Part: ShowDialog } = lazyPart(
  () => import('#views/show/ShowDialog.tsx').then((part) => part.ShowDialog),
  'on use',
);
const { Part: KeysHelp } = lazyPart(() => import('./KeysHelp.tsx').then((part) => part.KeysHelp), 'on use');

/** Pages that fill the window or end with a note on the source themselves. */
const WITHOUT_FOOTER: readonly Address['page'][] = [
  'front',
  'table',
  'text',
  'about',
  'tour',
  'presenter',
  'handout',
];

/** What stays round every page: the way home, the views, the reader's settings, and whose words these are. */
export function Frame({ address, children }: { address: Address; children: ReactNode }) {
  const statement = currentStatement(useLibrary(), address)?.statement ?? null;
  const tabs = tabList(statement?.id ?? null);
  const fragmentHref = useFragmentHref();
  const [helping, setHelping] = useState(false);
  const [finding, setFinding] = useState(false);
  const [showing, setShowing] = useState(false);
  useAppKeys(tabs, {
    find: () => setFinding(true),
    showHelp: () => setHelping(true),
    showAddress: () => setShowing(true),
  });
  return (
    <div className="frame">
      <a className="skip" href={fragmentHref('main')}>
        {words.skipToPage}
      </a>
      <Symbols />
      <header className="bar">
        <AddressLink className="brand" to={{ page: 'front' }}>
          <Brand />
          {words.parley}
        </AddressLink>
        {statement !== null && (
          <p className="bar-statement">
            {statement.heading}, {statement.place}, {longDate(statement.date)}
          </p>
        )}
        <Tabs address={address} tabs={tabs} />
        <div className="bar-tools">
          <FindSwitch open={finding} onSwitch={setFinding} />
          <CiteSwitch address={address} />
          <BasketLink current={address.page === 'basket'} />
          <BarMenu>
            <MenuTools address={address} onShow={() => setShowing(true)} onHelp={() => setHelping(true)} />
          </BarMenu>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <BasketNews />
      <TourLink address={address} />
      {address.page !== 'presenter' && <BlankScreen />}
      {showing && (
        <Later onClose={() => setShowing(false)}>
          <ShowDialog onClose={() => setShowing(false)} />
        </Later>
      )}
      {helping && (
        <Later onClose={() => setHelping(false)}>
          <KeysHelp onClose={() => setHelping(false)} />
        </Later>
      )}
      {statement !== null && !WITHOUT_FOOTER.includes(address.page) && <SourceLine statement={statement} />}
    </div>
  );
}
