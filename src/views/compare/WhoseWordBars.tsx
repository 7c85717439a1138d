import { ATTRIBUTIONS, type Attribution } from '#model/vocabulary.ts';
import type { Picture, WhoseWord } from '#query/compare/whose-word.ts';
import { voicePhrase } from '#ui/words.ts';

interface WhoseWordBarsProps {
  word: WhoseWord;
  speaker: string;
  ownOnly: boolean;
}

/** The positions as lengths by whose word they are: all of them, and below, to the same scale, what remains. */
export function WhoseWordBars({ word: { all, own }, speaker, ownOnly }: WhoseWordBarsProps) {
  return (
    <div className="whose-word-bars">
      <Bar name="Everything said" picture={all} of={all.positions} speaker={speaker} on={!ownOnly} />
      <Bar name="Own word only" picture={own} of={all.positions} speaker={speaker} on={ownOnly} />
    </div>
  );
}

interface BarProps {
  name: string;
  picture: Picture;
  /** How many positions the whole length stands for. */
  of: number;
  speaker: string;
  on: boolean;
}

function Bar({ name, picture, of, speaker, on }: BarProps) {
  const voices = ATTRIBUTIONS.filter((voice) => picture.voices[voice] > 0);
  return (
    <div className={on ? 'word-bar on' : 'word-bar'}>
      <p>
        {name} <b>{picture.positions}</b>
      </p>
      <ul>
        {voices.map((voice) => (
          <li
            key={voice}
            className={`word-share voice-${voice}`}
            style={{ '--share': `${((picture.voices[voice] / of) * 100).toFixed(2)}%` }}
          >
            <i />
            <span>{shareWords(voice, picture.voices[voice], speaker)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "42 reported by Lavrov" */
function shareWords(voice: Attribution, count: number, speaker: string): string {
  return `${count} ${voicePhrase(voice, speaker)}`;
}
