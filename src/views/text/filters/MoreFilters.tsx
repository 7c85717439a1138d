import { useId, useState } from 'react';
import type { TextAddress } from '#model/address.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useDismissal } from '#ui/use-dismissal.ts';
import * as words from '#words/text-filters.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import './more-filters.css';

interface MoreFiltersProps {
  library: Library;
  index: StatementIndex;
  address: TextAddress;
}

/** Opens the panel with every filter there is. It is written only while it is open. */
export function MoreFilters({ library, index, address }: MoreFiltersProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const box = useDismissal(open, () => setOpen(false));
  return (
    <div className="more-filters" ref={box}>
      <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        {words.more()}
      </button>
      <div id={panel} className="filter-panel" hidden={!open}>
        {open && <FilterPanel library={library} index={index} address={address} />}
      </div>
    </div>
  );
}
