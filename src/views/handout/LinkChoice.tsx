import { useId } from 'react';
import type { HandoutAddress } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

interface LinkChoiceProps<T extends string> {
  title: string;
  labels: Record<T, string>;
  choices: readonly T[];
  chosen: T;
  to: (choice: T) => HandoutAddress;
}

/** One of a few, each a link. */
export function LinkChoice<T extends string>({ title, labels, choices, chosen, to }: LinkChoiceProps<T>) {
  const id = useId();
  return (
    <div className="handout-choice">
      <span id={id}>{title}</span>
      <ul aria-labelledby={id}>
        {choices.map((choice) => (
          <li key={choice}>
            <AddressLink replace to={to(choice)} aria-current={choice === chosen ? 'true' : undefined}>
              {labels[choice]}
            </AddressLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
