import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { AboutPage } from '#views/about/AboutPage.tsx';
import { ActorPage } from '#views/actor/ActorPage.tsx';
import { ActorsPage } from '#views/actors/ActorsPage.tsx';
import { FrontPage } from '#views/front/FrontPage.tsx';
import { MissingPage } from '#views/missing/MissingPage.tsx';
import { PropositionPage } from '#views/proposition/PropositionPage.tsx';
import { TablePage } from '#views/table/TablePage.tsx';
import { TextPage } from '#views/text/TextPage.tsx';
import { TopicPage } from '#views/topic/TopicPage.tsx';

/** The page at an address that the collection has. */
export function View({ address }: { address: Address }) {
  switch (address.page) {
    case 'front':
      return <FrontPage address={address} />;
    case 'table':
      return <TablePage address={address} />;
    case 'topic':
      return <TopicPage address={address} />;
    case 'text':
      return <TextPage address={address} />;
    case 'actors':
      return <ActorsPage address={address} />;
    case 'actor':
      return <ActorPage address={address} />;
    case 'proposition':
      return <PropositionPage address={address} />;
    case 'about':
      return <AboutPage address={address} />;
    case 'compare':
    case 'tour':
      return <MissingPage path={formatAddress(address)} />;
    case 'missing':
      return <MissingPage path={address.path} />;
  }
}
