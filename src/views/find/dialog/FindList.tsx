import { type MouseEvent, memo } from 'react';
import { FindOption } from './FindOption.tsx';
import type { Option, OptionGroup } from './option-groups.tsx';

interface FindListProps {
  /** What the ids of its elements begin with. */
  id: string;
  groups: readonly OptionGroup[];
  /** The element that the arrows have gone to. */
  active: string | null;
  onChoose: (option: Option, event: MouseEvent) => void;
}

/** What can be chosen, in groups below their headings; not drawn anew for a letter that it does not answer yet. */
export const FindList = memo(function FindList({ id, groups, active, onChoose }: FindListProps) {
  return groups.map(({ title, options }, place) => (
    // biome-ignore lint/a11y/useSemanticElements: within a listbox a group is one
    <div key={title} role="group" aria-labelledby={`${id}-group-${place}`}>
      <div className="find-group" id={`${id}-group-${place}`} role="presentation">
        {title}
      </div>
      {options.map((option) => (
        <FindOption
          key={option.key}
          id={optionId(id, option)}
          to={option.to}
          active={active === optionId(id, option)}
          onChoose={(event) => onChoose(option, event)}
        >
          {option.content}
        </FindOption>
      ))}
    </div>
  ));
});

/** The id of an option's element. */
export function optionId(id: string, { key }: Option): string {
  return `${id}-${key}`;
}
