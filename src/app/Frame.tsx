import type { ReactNode } from 'react';
import type { Address } from '#model/address.ts';
import { currentStatement } from '#query/current-statement.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Symbols } from '#ui/Symbols.tsx';
import { longDate } from '#ui/words.ts';
import { Brand } from './Brand.tsx';
import { SourceLine } from './SourceLine.tsx';
import { Tabs } from './Tabs.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import './theme.css';
import './frame.css';

/** Pages that fill the window or end with a note on the source themselves. */
const WITHOUT_FOOTER: readonly Address['page'][] = ['front', 'table', 'text', 'about'];

/** What stays round every page: the way home, the views, the reader's settings, and whose words these are. */
export function Frame({ address, children }: { address: Address; children: ReactNode }) {
  const statement = currentStatement(useLibrary(), address)?.statement ?? null;
  return (
    <div className="frame">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Symbols />
      <header className="bar">
        <AddressLink className="brand" to={{ page: 'front' }}>
          <Brand />
          Parley
        </AddressLink>
        {statement !== null && (
          <p className="bar-statement">
            {statement.heading}, {statement.place}, {longDate(statement.date)}
          </p>
        )}
        <Tabs address={address} statement={statement?.id ?? null} />
        <ThemeSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {statement !== null && !WITHOUT_FOOTER.includes(address.page) && <SourceLine statement={statement} />}
    </div>
  );
}
