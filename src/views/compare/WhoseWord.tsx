import type { CompareAddress } from '#model/address.ts';
import { whoseWord } from '#query/compare/whose-word.ts';
import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/whose-word.ts';
import { PictureCounts } from './PictureCounts.tsx';
import { speakerName } from './speaker-name.ts';
import { isOwnOnly } from './toggled.ts';
import { WhoseWordSwitch } from './WhoseWordSwitch.tsx';

import './whose-word.css';

/** How much of the picture is one man's account, and what remains of it when only his own word counts. */
export function WhoseWord({ address }: { address: CompareAddress }) {
  const library = useLibrary();
  const speaker = speakerName(library);
  const word = whoseWord(library, address.topic);
  const ownOnly = isOwnOnly(address);
  const subject = address.topic === null ? null : known(library.topics, address.topic).label;
  return (
    <section className="whose-word" aria-labelledby="whose-word">
      <div className="whose-word-said">
        <h2 id="whose-word">{words.whoseWord}</h2>
        <WhoseWordSwitch address={address} speaker={speaker} />
        <p>
          {ownOnly ? words.ownSentence(word, speaker, subject) : words.allSentence(word, speaker, subject)}
        </p>
      </div>
      <PictureCounts word={word} speaker={speaker} ownOnly={ownOnly} />
    </section>
  );
}
