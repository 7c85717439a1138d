import type { TextAddress } from '#model/address.ts';
import type { FoundWords } from '#query/reading-words.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { counted, passageName, quoted } from '#words/terms.ts';
import './linked-words.css';

interface LinkedWordsProps {
  address: TextAddress;
  words: string;
  /** Where they stand; null if the text does not say them. */
  found: FoundWords | null;
  language: string;
}

/** What became of the words that the link leads to: where they stand, or that this text does not say them. */
export function LinkedWords({ address, words, found, language }: LinkedWordsProps) {
  return (
    <div className="linked-words">
      <p role="status">
        {found === null ? 'This text does not say the words of the link: ' : 'The link leads to the words '}
        <span lang={language}>{quoted(shortened(words))}</span>
        {found !== null && placed(found)}
        {found === null && '. They may come from another text, or not be quoted exactly.'}
      </p>
      {found !== null && (
        <AddressLink to={address} replace>
          Go to them
        </AddressLink>
      )}
      <AddressLink
        className="dismiss"
        to={{ ...address, words: null, passage: found?.passage ?? address.passage }}
        replace
        aria-label="Leave the words unmarked"
        title="Leave the words unmarked"
      >
        ×
      </AddressLink>
    </div>
  );
}

function placed({ passage, times, moved }: FoundWords): string {
  const place = ` in ${passageName(passage).toLowerCase()}`;
  const instead = moved ? ', which is not the passage that the link names' : '';
  const others = times > 1 ? `; the text says them ${counted(times, 'time')}` : '';
  return `${place}${instead}${others}.`;
}

const LIMIT = 90;

/** Long words by their beginning and end. */
function shortened(words: string): string {
  if (words.length <= LIMIT) return words;
  const parts = words.split(' ');
  const [head, tail] = [parts.slice(0, 6).join(' '), parts.slice(-4).join(' ')];
  return head.length + tail.length < LIMIT ? `${head} … ${tail}` : `${words.slice(0, LIMIT)} …`;
}
