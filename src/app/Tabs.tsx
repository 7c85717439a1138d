import { type Address, textAddress } from '#model/address.ts';
import type { StatementId } from '#model/collection.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

interface Tab {
  name: string;
  to: Address;
  /** The pages that lie under it. */
  pages: readonly Address['page'][];
}

/** The views. At the foot of the window on phones. */
export function Tabs({ address, statement }: { address: Address; statement: StatementId | null }) {
  return (
    <nav className="tabs" aria-label="Views">
      <ul>
        {tabsOf(statement).map(({ name, to, pages }) => (
          <li key={name}>
            <AddressLink to={to} aria-current={current(address, to, pages)}>
              {name}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function tabsOf(statement: StatementId | null): Tab[] {
  const views: Tab[] =
    statement === null
      ? [{ name: 'Statements', to: { page: 'front' }, pages: ['front'] }]
      : [
          {
            name: 'Table',
            to: { page: 'table', statement, selection: null },
            pages: ['front', 'table', 'topic', 'proposition'],
          },
          { name: 'Text', to: textAddress(statement), pages: ['text'] },
        ];
  return [
    ...views,
    { name: 'Actors', to: { page: 'actors' }, pages: ['actors', 'actor'] },
    { name: 'About', to: { page: 'about', section: null }, pages: ['about'] },
  ];
}

/** "page" on the tab's own page, "true" on a page that lies under it. */
function current(
  address: Address,
  to: Address,
  pages: readonly Address['page'][],
): 'page' | 'true' | undefined {
  if (!pages.includes(address.page)) return undefined;
  return address.page === to.page || address.page === 'front' ? 'page' : 'true';
}
