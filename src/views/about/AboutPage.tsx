import type { Address } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Access } from './Access.tsx';
import { Codebook } from './Codebook.tsx';
import { Downloads } from './Downloads.tsx';
import { Glossary } from './Glossary.tsx';
import { HowCoded } from './HowCoded.tsx';
import { HowToCite } from './HowToCite.tsx';
import { Licences } from './Licences.tsx';
import { QuoteProofs } from './QuoteProofs.tsx';
import { SourceNote } from './SourceNote.tsx';
import '#views/parts/page.css';
import './about-page.css';

const SECTIONS = [
  { id: 'source', title: 'The source', Section: SourceNote },
  { id: 'coding', title: 'How it was coded', Section: HowCoded },
  { id: 'proof', title: 'Quote proof', Section: QuoteProofs },
  { id: 'codebook', title: 'Codebook', Section: Codebook },
  { id: 'words', title: 'What the words mean', Section: Glossary },
  { id: 'cite', title: 'How to cite', Section: HowToCite },
  { id: 'downloads', title: 'Downloads', Section: Downloads },
  { id: 'access', title: 'Accessibility', Section: Access },
  { id: 'licences', title: 'Privacy and licences', Section: Licences },
];

/** What the collection rests on: the source, its coding, the proof of its quotes, and how to use it. */
export function AboutPage(_: { address: Extract<Address, { page: 'about' }> }) {
  const { description } = useLibrary().collection;
  return (
    <div className="about-page page">
      <header className="page-head">
        <h1>About</h1>
        <p className="lede">Parley turns a diplomatic statement into something to explore. {description}</p>
      </header>
      <div className="about-columns">
        <nav className="about-contents" aria-label="On this page">
          <ul>
            {SECTIONS.map(({ id, title: name }) => (
              <li key={id}>
                <AddressLink to={{ page: 'about', section: id }}>{name}</AddressLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="about-sections">
          {SECTIONS.map(({ id, title: name, Section }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{name}</h2>
              <Section />
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
