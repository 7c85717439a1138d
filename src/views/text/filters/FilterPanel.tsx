import { useState } from 'react';
import type { TextAddress } from '#model/address.ts';
import { ATTRIBUTIONS, LAYERS, STANCES } from '#model/vocabulary.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { LayerChip } from '#views/text/layers/LayerChip.tsx';
import * as words from '#words/text-filters.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { FoundFilters } from './FoundFilters.tsx';
import { StanceChip } from './StanceChip.tsx';
import { VoiceChip } from './VoiceChip.tsx';

interface FilterPanelProps {
  library: Library;
  index: StatementIndex;
  address: TextAddress;
}

/** Every layer and filter: stances, voices, and, found by typing, topics, actors and propositions. */
export function FilterPanel({ library, index, address }: FilterPanelProps) {
  const [sought, setSought] = useState('');
  const speaker = shortName(known(library.actors, index.statement.speaker));
  return (
    <>
      <FilterGroup title={words.shownOverText}>
        {LAYERS.map((layer) => (
          <LayerChip key={layer} address={address} layer={layer} />
        ))}
      </FilterGroup>
      <FilterGroup title={words.stance}>
        {STANCES.map((stance) => (
          <StanceChip key={stance} address={address} stance={stance} />
        ))}
      </FilterGroup>
      <FilterGroup title={words.voice}>
        {ATTRIBUTIONS.map((attribution) => (
          <VoiceChip key={attribution} address={address} attribution={attribution} speaker={speaker} />
        ))}
      </FilterGroup>
      <label className="filter-search">
        {words.find}
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      <FoundFilters library={library} index={index} address={address} sought={sought} />
    </>
  );
}
