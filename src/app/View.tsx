import type { Address } from '#model/address.ts';
import { PAGE_PARTS } from './page-parts.ts';

const LineUps = PAGE_PARTS['line-ups'].Page;

/** The page at an address that the collection has. */
export function View({ address }: { address: Address }) {
  switch (address.page) {
    case 'front':
      return <PAGE_PARTS.front.Page address={address} />;
    case 'table':
      return <PAGE_PARTS.table.Page address={address} />;
    case 'topic':
      return <PAGE_PARTS.topic.Page address={address} />;
    case 'text':
      return <PAGE_PARTS.text.Page address={address} />;
    case 'actors':
      return <PAGE_PARTS.actors.Page address={address} />;
    case 'actor':
      return <PAGE_PARTS.actor.Page address={address} />;
    case 'proposition':
      return <PAGE_PARTS.proposition.Page address={address} />;
    case 'basket':
      return <PAGE_PARTS.basket.Page address={address} />;
    case 'about':
      return <PAGE_PARTS.about.Page address={address} />;
    case 'find':
      return <PAGE_PARTS.find.Page address={address} />;
    case 'compare':
      return <PAGE_PARTS.compare.Page address={address} />;
    case 'faces':
      return <PAGE_PARTS.faces.Page address={address} />;
    case 'line-ups':
      return <LineUps address={address} />;
    case 'tours':
      return <PAGE_PARTS.tours.Page address={address} />;
    case 'handout':
      return <PAGE_PARTS.handout.Page address={address} />;
    case 'presenter':
      return <PAGE_PARTS.presenter.Page address={address} />;
    case 'tour':
      return <PAGE_PARTS.tour.Page address={address} />;
    case 'quiz':
      return <PAGE_PARTS.quiz.Page address={address} />;
    case 'predict':
      return <PAGE_PARTS.predict.Page address={address} />;
    case 'missing':
      return <PAGE_PARTS.missing.Page address={address} />;
  }
}
