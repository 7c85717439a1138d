import { useEffect, useState } from 'react';

/** Milliseconds of rest after which somebody who types wants to hear how much there is. */
const REST = 900;

/** Words for a screen reader, once they have stood for a while. */
export function useSaidLater(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), REST);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
