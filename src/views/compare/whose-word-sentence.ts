import type { WhoseWord } from '#query/compare/whose-word.ts';
import { counted } from '#words/terms.ts';

/** How much of the picture, of everything or of one subject, is one man's account. */
export function allSentence({ all, own }: WhoseWord, speaker: string, subject: string | null): string {
  const { attributed, questioner } = all.voices;
  const through = all.positions - questioner;
  const reported = all.holders.size - own.holders.size;
  const share =
    questioner === 0
      ? `All ${counted(all.positions, 'position')}`
      : `${through} of ${counted(all.positions, 'position')}`;
  const parts = [
    `${share}${on(subject)} reach the reader through ${speaker}: ${all.voices.own} as his own word, ${attributed} as his report of others`,
    questioner === 0 ? '' : `; journalists put the other ${questioner}`,
  ];
  return `${parts.join('')}. Of ${counted(all.holders.size, 'actor')}, ${reported} are heard only in somebody else’s account.`;
}

/** What remains of the picture when only the speaker's own word counts. */
export function ownSentence({ all, own }: WhoseWord, speaker: string, subject: string | null): string {
  const fallen = own.standings.silent - all.standings.silent;
  return `With everybody’s accounts of others left out, ${own.positions} of ${counted(all.positions, 'position')}${on(subject)} remain, and ${own.holders.size} of ${counted(all.holders.size, 'actor')}. Of ${counted(all.standings.disputed, 'dispute')} ${remaining(own.standings.disputed)}; on ${counted(fallen, 'proposition')} nobody is left. What remains is ${speaker}’s.`;
}

function remaining(count: number): string {
  if (count === 0) return 'none is left';
  return count === 1 ? '1 is left' : `${count} are left`;
}

function on(subject: string | null): string {
  return subject === null ? '' : ` on ${subject}`;
}
