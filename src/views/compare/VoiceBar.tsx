import { ATTRIBUTIONS } from '#model/vocabulary.ts';
import type { Picture } from '#query/compare/whose-word.ts';
import { written } from '#words/locale.ts';
import { voicePhrase } from '#words/terms.ts';
import { leftOut } from '#words/whose-word.ts';

/** A share below this has no room for its number within. */
const THIN = 0.09;

interface VoiceBarProps {
  picture: Picture;
  /** How many positions the whole length stands for. */
  of: number;
  speaker: string;
}

/** Positions as lengths, filled like their marks: the speaker's own, reported by him, put by a journalist. */
export function VoiceBar({ picture: { positions, voices }, of, speaker }: VoiceBarProps) {
  const missing = of - positions;
  return (
    <ul className="voice-bar">
      {ATTRIBUTIONS.filter((voice) => voices[voice] > 0).map((voice) => (
        <li
          key={voice}
          className={`voice-${voice}${voices[voice] / of < THIN ? ' thin' : ''}`}
          style={{ '--share': share(voices[voice], of) }}
        >
          <span>{written(voices[voice])}</span> <span className="unseen">{voicePhrase(voice, speaker)}</span>
        </li>
      ))}
      {missing > 0 && (
        <li className="left-out" style={{ '--share': share(missing, of) }}>
          {leftOut(missing)}
        </li>
      )}
    </ul>
  );
}

function share(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)}%`;
}
