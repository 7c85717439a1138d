import { useState } from 'react';

/** The same object as long as the text that stands for it is the same. */
export function useSteady<T>(value: T, text: string): T {
  const [kept, keep] = useState({ value, text });
  if (kept.text === text) return kept.value;
  keep({ value, text });
  return value;
}
