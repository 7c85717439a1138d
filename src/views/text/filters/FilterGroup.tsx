import { type ReactElement, useId } from 'react';

interface FilterGroupProps {
  title: string;
  children: ReactElement[];
}

/** Filters of one kind, as a named list; without any there is no group. */
export function FilterGroup({ title, children }: FilterGroupProps) {
  const heading = useId();
  if (children.length === 0) return null;
  return (
    <section className="filter-group">
      <h2 id={heading}>{title}</h2>
      <ul aria-labelledby={heading}>
        {children.map((chip) => (
          <li key={chip.key}>{chip}</li>
        ))}
      </ul>
    </section>
  );
}
