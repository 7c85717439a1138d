import type { Actor } from '#model/collection.ts';
import type { Meeting } from '#query/compare/meeting.ts';
import { listed } from '#words/terms.ts';

export const MEETING_LABEL: Record<Meeting, string> = {
  opposed: 'Opposed',
  open: 'Open',
  shared: 'Shared',
  alone: 'Only one speaks',
};

/** What the heading means, for as many actors as are compared. */
export function meetingGloss(meeting: Meeting, actors: number): string {
  const several = actors > 2;
  switch (meeting) {
    case 'opposed':
      return several ? 'one supports what another opposes,' : 'one supports what the other opposes,';
    case 'open':
      return several
        ? 'two or more speak, one on a condition or undecided,'
        : 'both speak, one on a condition or undecided,';
    case 'shared':
      return several ? 'two or more speak, on the same side,' : 'both on the same side,';
    case 'alone':
      return several ? 'the others’ positions are not stated,' : 'the other’s position is not stated,';
  }
}

/** "Russia and United States: 1 shared, 0 opposed, 2 open, 85 where only one speaks." */
export function meetingsSentence(actors: readonly Actor[], counts: Record<Meeting, number>): string {
  const open = counts.open === 0 ? '' : `, ${counts.open} open`;
  return `${listed(actors.map(({ name }, place) => (place === 0 ? name : withinSentence(name))))}: ${counts.shared} shared, ${counts.opposed} opposed${open}, ${counts.alone} where only one speaks.`;
}

/** A name as it stands after other words: “a ‘minority’ of states”. */
function withinSentence(name: string): string {
  return name.replace(/^(?:An?|Any|Other|Some|The|Those) /, (word) => word.toLowerCase());
}
