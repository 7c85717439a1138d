import { useEffect, useRef } from 'react';
import { type TextAddress, textAddress } from '#model/address.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { isUnfiltered } from '#query/reading-lit.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { PlainText } from '#views/text/layers/PlainText.tsx';
import * as words from '#words/text-filters.tsx';
import { FilterChip } from './FilterChip.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { OtherChips } from './OtherChips.tsx';
import { TopicChip } from './TopicChip.tsx';
import './filter-bar.css';

interface FilterBarProps {
  library: Library;
  index: StatementIndex;
  address: TextAddress;
}

/** What to light in the text: the core topics at hand, everything else one step away. */
export function FilterBar({ library, index, address }: FilterBarProps) {
  const { statement, passage, position, hidden, topics } = address;
  const speaker = shortName(known(library.actors, index.statement.speaker));
  const shown = library.collection.codebook.topics.filter(
    ({ id, group }) => (group === 'core' && index.topicCodesByTopic.has(id)) || topics.includes(id),
  );
  const chips = useRef<HTMLUListElement>(null);
  const unfiltered = isUnfiltered(address);
  useEffect(() => {
    if (!unfiltered) showFirstLit(chips.current);
  }, [unfiltered]);
  return (
    <nav className="filter-bar" aria-label={words.light}>
      <ul className="filter-chips" ref={chips}>
        <li>
          <FilterChip to={textAddress(statement, { passage, position, hidden })} lit={unfiltered}>
            {words.all}
          </FilterChip>
        </li>
        <OtherChips library={library} address={address} speaker={speaker} />
        {shown.map(({ id }) => (
          <li key={id}>
            <TopicChip library={library} address={address} topic={known(library.topics, id)} />
          </li>
        ))}
      </ul>
      <PlainText address={address} />
      <MoreFilters library={library} index={index} address={address} />
    </nav>
  );
}

/** Where the chips need more room than there is, what an address lit comes into sight. */
function showFirstLit(chips: HTMLElement | null): void {
  const lit = chips?.querySelector('[aria-current]')?.getBoundingClientRect();
  const box = chips?.getBoundingClientRect();
  if (lit === undefined || box === undefined || (lit.left >= box.left && lit.right <= box.right)) return;
  chips?.scrollBy({ left: lit.left - box.left - 8 });
}
