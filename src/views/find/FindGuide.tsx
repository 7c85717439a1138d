import { FILTER_KEYS } from '#query/search/filter-keys.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/find.tsx';
import { filterHelp, filtersTogether } from '#words/find-page.ts';
import { FoundThing } from './FoundThing.tsx';
import { findIdeas } from './find-ideas.ts';

import { foundAddress, foundKey } from './found-address.ts';

const NONE: ReadonlySet<string> = new Set();

/** What can be found, and by which filters; each example is a link. */
export function FindGuide() {
  const library = useLibrary();
  const { topics, actors, examples, filtered } = findIdeas(library);
  const things = [
    ...topics.map((topic) => ({ kind: 'topic', topic }) as const),
    ...actors.map((actor) => ({ kind: 'actor', actor }) as const),
  ];
  return (
    <div className="find-guide">
      <section>
        <h2>{words.filters}</h2>
        <p>{filterHelp}</p>
        <dl>
          {FILTER_KEYS.map((key) => (
            <div key={key}>
              <dt>
                <AddressLink to={{ page: 'find', request: examples[key] }}>
                  <code>{examples[key]}</code>
                </AddressLink>
              </dt>
              <dd>{words.FILTER_SAYS[key]}</dd>
            </div>
          ))}
          {filtered !== null && (
            <div>
              <dt>
                <AddressLink to={{ page: 'find', request: filtered }}>
                  <code>{filtered}</code>
                </AddressLink>
              </dt>
              <dd>{filtersTogether}</dd>
            </div>
          )}
        </dl>
      </section>
      <section>
        <h2>{words.mostSpokenOf}</h2>
        <ul>
          {things.map((thing) => (
            <li key={foundKey(thing)}>
              <AddressLink to={foundAddress(library, thing)}>
                <FoundThing thing={thing} terms={NONE} length={120} />
              </AddressLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
