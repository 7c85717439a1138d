import { type Address, textAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { currentStatement } from '#query/current-statement.ts';
import { nearestAddresses } from '#query/nearest-addresses.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/missing.tsx';
import '#views/parts/page.css';
import './missing-page.css';

/** Says that an address leads nowhere, and what is near it. */
export function MissingPage({ address }: { address: Address }) {
  const library = useLibrary();
  const path = formatAddress(address);
  const near = nearestAddresses(library, path);
  const statement = currentStatement(library, { page: 'missing', path })?.statement.id ?? null;
  return (
    <div className="missing-page page">
      <header className="page-head">
        <h1>{words.noPageHere}</h1>
        <p className="lede">{words.nothingHasAddress(<code>{path}</code>)}</p>
      </header>
      {near.length > 0 && (
        <section>
          <h2>{words.nearToIt}</h2>
          <ul>
            {near.map(({ name, to }) => (
              <li key={`${to.page} ${name}`}>
                <AddressLink to={to}>{name}</AddressLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="buttons">
        <AddressLink className="button solid" to={{ page: 'front' }}>
          {words.toFrontPage}
        </AddressLink>
        {statement !== null && (
          <AddressLink className="button" to={textAddress(statement)}>
            {words.readText}
          </AddressLink>
        )}
        <AddressLink className="button" to={{ page: 'actors' }}>
          {words.allActors}
        </AddressLink>
      </div>
    </div>
  );
}
