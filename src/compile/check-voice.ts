import type { PositionSource } from '#model/coding-schema.ts';
import type { Passage } from '#model/collection.ts';
import type { Reading } from './reading.ts';

interface Voiced {
  written: PositionSource;
  passage: Passage;
  reading: Reading;
}

/**
 * Whether the attribution fits the passage: a question is in the questioner's voice and nothing else is;
 * one's own position is one's own or one's state's; what is attributed is another's.
 */
export function checkVoice({ written, passage, reading }: Voiced): boolean {
  const { attribution, holder } = written;
  const { file, affiliations, report } = reading;
  const isQuestion = passage.kind === 'question';
  const mismatch = (message: string, remedy: string): false => {
    report.error('voice-mismatch', file.at(written, 'attribution'), message, remedy);
    return false;
  };
  if (isQuestion && attribution !== 'questioner')
    return mismatch(`${passage.id} is a question; nothing in it is ${attribution}.`, 'Write questioner.');
  if (!isQuestion && attribution === 'questioner')
    return mismatch(`${passage.id} is no question.`, 'Write own or attributed.');
  if (attribution === 'own' && !affiliations(passage.speaker).includes(holder))
    return mismatch(
      `“${passage.speaker}” speaks here, and does not belong to “${holder}”.`,
      'Write attributed, or correct the holder or the speaker’s affiliation.',
    );
  if (attribution === 'attributed' && holder === passage.speaker)
    return mismatch(`“${holder}” is the one who speaks here.`, 'Write own.');
  return true;
}
