import { capitalised, written } from './locale.ts';
import { counted } from './terms.ts';

export const whoseWord = 'Whose word?';
export const caption =
  'What there is to compare when everything counts, and when only the speaker’s own word does';
export const whatCounts = 'What counts';
export const positionsByWord = 'Positions, by whose word';
export const actorsColumn = 'Actors';
export const everything = 'Everything';
export const ownWord = 'Own word';
export const leftOut = (count: number) => `${written(count)} left out`;

/** The counts of a picture, of everything or of what one voice says. */
interface Counts {
  positions: number;
  voices: { own: number; attributed: number; questioner: number };
  holders: { size: number };
  standings: { silent: number; disputed: number };
}

/** Everything, and what remains when only the speaker's own word counts. */
interface Counted {
  all: Counts;
  own: Counts;
}

/** How much of the picture, of everything or of one subject, is one man's account. */
export function allSentence({ all, own }: Counted, speaker: string, subject: string | null): string {
  const { attributed, questioner } = all.voices;
  const through = all.positions - questioner;
  const reported = all.holders.size - own.holders.size;
  const share =
    questioner === 0
      ? `All ${counted(all.positions, 'position')}`
      : `${written(through)} of ${counted(all.positions, 'position')}`;
  const parts = [
    `${share}${on(subject)} reach the reader through ${speaker}: ${written(all.voices.own)} as his own word, ${written(attributed)} as his report of others`,
    questioner === 0 ? '' : `; journalists put the other ${written(questioner)}`,
  ];
  return `${parts.join('')}. Of ${counted(all.holders.size, 'actor')}, ${written(reported)} are heard only in somebody else’s account.`;
}

/** What remains of the picture when only the speaker's own word counts. */
export function ownSentence({ all, own }: Counted, speaker: string, subject: string | null): string {
  const fallen = own.standings.silent - all.standings.silent;
  const { disputed } = all.standings;
  const lost = [
    ...(disputed === 0 ? [] : [`of ${counted(disputed, 'dispute')} ${remaining(own.standings.disputed)}`]),
    ...(fallen === 0 ? [] : [`on ${counted(fallen, 'proposition')} nobody is left`]),
  ].join('; ');
  return [
    `With everybody’s accounts of others left out, ${written(own.positions)} of ${counted(all.positions, 'position')}${on(subject)} remain, and ${written(own.holders.size)} of ${counted(all.holders.size, 'actor')}.`,
    ...(lost === '' ? [] : [`${capitalised(lost)}.`]),
    `What remains is ${speaker}’s.`,
  ].join(' ');
}

function remaining(count: number): string {
  if (count === 0) return 'none is left';
  return count === 1 ? '1 is left' : `${written(count)} are left`;
}

function on(subject: string | null): string {
  return subject === null ? '' : ` on ${subject}`;
}
