import type { Address } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/app.ts';
import type { Tab } from './tab-list.ts';

/** The views. At the foot of the window on phones. */
export function Tabs({ address, tabs }: { address: Address; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={words.views}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.name}>
            <AddressLink to={tab.to} aria-current={current(address, tab)}>
              {tab.name}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "page" on the tab's own page, "true" on a page that lies under it. */
function current(address: Address, { to, pages }: Tab): 'page' | 'true' | undefined {
  if (!pages.includes(address.page)) return undefined;
  return address.page === to.page || address.page === 'front' ? 'page' : 'true';
}
