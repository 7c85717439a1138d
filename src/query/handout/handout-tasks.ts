import type { Actor, PassageId, Proposition } from '#model/collection.ts';
import type { HandoutEntry, HandoutRow } from './handout-rows.ts';
import type { HandoutSubject } from './handout-subject.ts';

/** A question with lines for the answer: a tour’s own, or one that the coding suggests, with what answers it. */
export type HandoutTask =
  | { kind: 'asked'; ask: string; about: string | null; notes: string | null }
  | { kind: 'one-voice'; holders: Actor[] }
  | { kind: 'both-sides'; holder: Actor; proposition: Proposition; passages: PassageId[] }
  | { kind: 'condition'; entries: HandoutEntry[] }
  | { kind: 'unheard' };

const MOST_ASKED = 8;
const MOST_SUGGESTED = 3;

/** What a class is asked on a handout. */
export function handoutTasks({ tour }: HandoutSubject, rows: readonly HandoutRow[]): HandoutTask[] {
  const asked = (tour?.steps ?? []).flatMap(({ ask, title, notes }): HandoutTask[] =>
    ask === null ? [] : [{ kind: 'asked', ask, about: title, notes }],
  );
  return asked.length > 0 ? asked.slice(0, MOST_ASKED) : suggested(rows).slice(0, MOST_SUGGESTED);
}

function suggested(rows: readonly HandoutRow[]): HandoutTask[] {
  const entries = rows.flatMap((row) => row.entries);
  const reported = entries.filter(({ position }) => position.attribution === 'attributed');
  const conditional = entries.filter(({ position }) => position.condition !== null);
  return [
    ...(reported.length === 0 ? [] : [{ kind: 'one-voice', holders: holdersOf(reported) } as const]),
    ...rows.flatMap(bothSides).slice(0, 1),
    ...(conditional.length === 0 ? [] : [{ kind: 'condition', entries: conditional } as const]),
    ...(entries.length === 0 ? [] : [{ kind: 'unheard' } as const]),
  ];
}

/** Who stands for and against one proposition. */
function bothSides({ proposition, entries }: HandoutRow): HandoutTask[] {
  return holdersOf(entries).flatMap((holder): HandoutTask[] => {
    const own = entries.filter((entry) => entry.holder === holder);
    const stances = new Set(own.map(({ position }) => position.stance));
    if (!stances.has('supports') || !stances.has('opposes')) return [];
    const passages = own.flatMap(({ quotes }) => quotes.map(({ passage }) => passage));
    return [{ kind: 'both-sides', holder, proposition, passages: [...new Set(passages)].sort() }];
  });
}

function holdersOf(entries: readonly HandoutEntry[]): Actor[] {
  return [...new Set(entries.map(({ holder }) => holder))];
}
