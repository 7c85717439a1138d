import type { TextAddress } from '#model/address.ts';
import type { FoundWords } from '#query/reading-words.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { goToThem, leadsTo, leaveUnmarked, notSaid } from '#words/linked-words.tsx';
import { LEFT_OUT } from '#words/punctuation.ts';
import { quoted } from '#words/terms.ts';
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
  const quote = <span lang={language}>{quoted(shortened(words))}</span>;
  return (
    <div className="linked-words">
      <p role="status">{found === null ? notSaid(quote) : leadsTo(quote, found)}</p>
      {found !== null && (
        <AddressLink to={address} replace>
          {goToThem}
        </AddressLink>
      )}
      <AddressLink
        className="dismiss"
        to={{ ...address, words: null, passage: found?.passage ?? address.passage }}
        replace
        aria-label={leaveUnmarked}
        title={leaveUnmarked}
      >
        ×
      </AddressLink>
    </div>
  );
}

const LIMIT = 90;

/** Long words by their beginning and end. */
function shortened(words: string): string {
  if (words.length <= LIMIT) return words;
  const parts = words.split(' ');
  const [head, tail] = [parts.slice(0, 6).join(' '), parts.slice(-4).join(' ')];
  return head.length + tail.length < LIMIT ? `${head}${LEFT_OUT}${tail}` : `${words.slice(0, LIMIT)} …`;
}
