import { useId } from 'react';
import './choice.css';

interface ChoiceProps<T extends string> {
  legend: string;
  options: readonly { value: T; name: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ legend, options, value, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className="cite-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
