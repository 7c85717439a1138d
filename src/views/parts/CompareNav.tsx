import { type Address, compareAddress, facesAddress, lineUpsAddress } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/compare-nav.ts';
import './compare-nav.css';

/** The ways to compare, each with its page. */
const WAYS: readonly { name: string; to: Address }[] = [
  { name: words.positions, to: compareAddress() },
  { name: words.faceToFace, to: facesAddress() },
  { name: words.lineUps, to: lineUpsAddress() },
];

/** The ways to compare who stands where. */
export function CompareNav({ page }: { page: Address['page'] }) {
  return (
    <nav className="compare-nav" aria-label={words.compare}>
      <ul>
        {WAYS.map(({ name, to }) => (
          <li key={name}>
            <AddressLink to={to} aria-current={to.page === page ? 'page' : undefined}>
              {name}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
