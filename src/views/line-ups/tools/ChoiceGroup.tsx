import type { LineUpsAddress } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

interface ChoiceGroupProps {
  title: string;
  choices: readonly { name: string; to: LineUpsAddress; chosen: boolean }[];
}

/** Choices of which one holds, each a link to the same page with it. */
export function ChoiceGroup({ title, choices }: ChoiceGroupProps) {
  return (
    <fieldset className="choice-group">
      <legend>{title}</legend>
      <span>
        {choices.map(({ name, to, chosen }) => (
          <AddressLink key={name} replace to={to} aria-current={chosen ? 'true' : undefined}>
            {name}
          </AddressLink>
        ))}
      </span>
    </fieldset>
  );
}
