import { RibbonImage } from '#charts/ribbon/RibbonImage.tsx';
import { known } from '#query/known.ts';
import { topicStrands } from '#query/passage-strands.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/shelf.ts';
import '#views/parts/page.css';
import './shelf.css';

/** The statements of the collection, each with its ribbon, the latest first. */
export function Shelf() {
  const library = useLibrary();
  const { title, description } = library.collection;
  const indexes = [...library.statements.values()].sort((a, b) =>
    b.statement.date.localeCompare(a.statement.date),
  );
  return (
    <div className="shelf page">
      <header className="page-head">
        <h1>{title}</h1>
        <p className="lede">{description}</p>
      </header>
      <ul>
        {indexes.map((index) => {
          const { id, heading, speaker, place, date, passages, positions } = index.statement;
          return (
            <li key={id}>
              <AddressLink to={{ page: 'table', statement: id, selection: null }}>
                <h2>{heading}</h2>
                <p>{words.whoAndWhen(known(library.actors, speaker).name, place, date)}</p>
                <RibbonImage passages={topicStrands(library, index)} length={900} />
                <p>{words.howMuch(passages.length, positions.length)}</p>
              </AddressLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
