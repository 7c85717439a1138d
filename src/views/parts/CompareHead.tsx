import type { Address } from '#model/address.ts';
import { CompareNav } from './CompareNav.tsx';
import './compare-head.css';

interface CompareHeadProps {
  title: string;
  page: Address['page'];
}

/** The name of a way to compare, with the other ways beside it. */
export function CompareHead({ title, page }: CompareHeadProps) {
  return (
    <header className="compare-head">
      <h1>{title}</h1>
      <CompareNav page={page} />
    </header>
  );
}
