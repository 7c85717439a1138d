import type { HandoutAddress } from '#model/address.ts';
import type { Handout } from '#query/handout/handout.ts';
import type { HandoutRow } from '#query/handout/handout-rows.ts';
import type { HandoutSubject } from '#query/handout/handout-subject.ts';
import { counted, listed, passagesName, voicePhrase } from '#words/terms.ts';

/** What a handout is called: "Syria: who wants what", "Russia and United States on Syria". */
export function handoutTitle({ tour, topic, actors, passages }: HandoutSubject): string {
  if (tour !== null) return tour.title;
  const from = passages.length === 0 ? '' : passagesName(passages);
  if (actors.length > 0) {
    const names = listed(actors.map(({ name }) => name));
    return `${names}${topic === null ? '' : ` on ${topic.label}`}${from === '' ? '' : `, ${from}`}`;
  }
  const about = [topic?.label, from].filter((part) => part !== undefined && part !== '').join(', ');
  return about === ''
    ? 'Who wants what'
    : `${about.charAt(0).toUpperCase()}${about.slice(1)}: who wants what`;
}

/** What is to be done with a sheet, and how to read it. */
export function handoutLede(handout: Handout, { sheet, seed }: HandoutAddress): string {
  const { rows, subject, gaps } = handout;
  const many = counted(rows.length, 'proposition');
  switch (sheet) {
    case 'handout': {
      const met = subject.actors.length > 1 && rows.some(isMeeting);
      const on = met ? ' on which more than one of them is heard' : '';
      const order = subject.tour === null ? 'the most contested first' : 'in the order of the tour';
      return `${many}${on}${rows.length > 1 ? `, ${order}` : ''}. Every quotation is exact; the number names its passage.`;
    }
    case 'worksheet':
      return gaps.size === 0
        ? 'Tick where each of them stands. The number names the passage in which the words are found.'
        : 'Fill the gaps, then tick where each of them stands. The number names the passage in which the exact words are found.';
    case 'key':
      return `Answers to the worksheet with seed ${seed}. The words are those of the text; the stances are the reference coding, which is an interpretation to discuss.`;
  }
}

/** Whose account all of it is, where one voice alone is heard. */
export function oneVoice({ voice }: Handout, speaker: string): string | null {
  return voice === null ? null : `Everything on this sheet is ${voicePhrase(voice, speaker)}.`;
}

function isMeeting({ entries }: HandoutRow): boolean {
  return new Set(entries.map(({ holder }) => holder)).size > 1;
}
