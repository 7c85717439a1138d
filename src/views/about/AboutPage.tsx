import type { Address } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { useDrawnLater } from '#views/parts/drawn-later.ts';
import * as words from '#words/about/page.ts';
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
  { id: 'source', Section: SourceNote },
  { id: 'coding', Section: HowCoded },
  { id: 'proof', Section: QuoteProofs },
  { id: 'codebook', Section: Codebook },
  { id: 'words', Section: Glossary },
  { id: 'cite', Section: HowToCite },
  { id: 'downloads', Section: Downloads },
  { id: 'access', Section: Access },
  { id: 'licences', Section: Licences },
] as const;

/** What the collection rests on: the source, its coding, the proof of its quotes, and how to use it. */
export function AboutPage(_: { address: Extract<Address, { page: 'about' }> }) {
  const { description } = useLibrary().collection;
  return (
    <div className="about-page page">
      <header className="page-head">
        <h1>{words.about}</h1>
        <p className="lede">{words.lede(description)}</p>
      </header>
      <div className="about-columns">
        <nav className="about-contents" aria-label={words.onThisPage}>
          <ul>
            {SECTIONS.map(({ id }) => (
              <li key={id}>
                <AddressLink to={{ page: 'about', section: id }}>{words.SECTION_TITLE[id]}</AddressLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="about-sections">
          {SECTIONS.map((section) => (
            <AboutSection key={section.id} {...section} />
          ))}
        </div>
      </div>
    </div>
  );
}

function AboutSection({ id, Section }: (typeof SECTIONS)[number]) {
  return (
    <section {...useDrawnLater('about-section')} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.SECTION_TITLE[id]}</h2>
      <Section />
    </section>
  );
}
