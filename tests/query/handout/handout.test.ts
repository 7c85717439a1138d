import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandoutAddress } from '#model/address.ts';
import { handoutAddress } from '#model/address.ts';
import { handoutOf } from '#query/handout/handout.ts';
import { MOST_GAPS } from '#query/handout/handout-gaps.ts';
import { MOST_ENTRIES, MOST_ROWS } from '#query/handout/handout-rows.ts';
import { positionsOn, quotedPropositions } from '#query/handout/handout-subject.ts';
import { known } from '#query/known.ts';
import { indexCollection } from '#query/library.ts';
import { rankByPositions } from '#query/ranked-propositions.ts';
import { topicFamily } from '#query/topic-family.ts';
import { topicPassages } from '#query/topic-passages.ts';
import { collection, library } from '../../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const make = (rest: Partial<HandoutAddress>) => handoutOf(library, index, handoutAddress(statement.id, rest));

const someOf = (ids: string[]) => fc.subarray(ids, { maxLength: 3 });
const narrow = fc.record({
  topic: fc.option(fc.constantFrom(...collection.codebook.topics.map(({ id }) => id))),
  actors: someOf(collection.codebook.actors.map(({ id }) => id)),
  tour: fc.option(fc.constantFrom(...collection.tours.map(({ id }) => id))),
  passages: someOf(statement.passages.map(({ id }) => id)),
  seed: fc.integer({ min: 1, max: 999 }),
});
/** Mostly so narrow that little is left, and sometimes wide. */
const asked = fc.oneof(
  narrow,
  narrow.map((one) => ({ ...one, actors: [], tour: null, passages: [] })),
);

describe('a handout about anything', () => {
  test('is of bounded length and says truly how much is left', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const { rows, left, subject } = make(rest);
        const positions = positionsOn(library, index, subject);
        const propositions = new Set(positions.map(({ proposition }) => proposition));
        expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
        expect(rows.length + left).toBe(propositions.size);
        for (const row of rows) {
          expect(row.entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
          const all = positions.filter(({ proposition }) => proposition === row.proposition.id);
          expect(row.entries.length + row.left).toBe(all.length);
          const stances = (held: readonly { stance: string }[]) => new Set(held.map(({ stance }) => stance));
          expect(stances(row.entries.map(({ position }) => position))).toEqual(stances(all));
        }
      }),
    );
  });

  test('quotes exactly, gaps included, and numbers the gaps as they are read', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const { rows, gaps, words } = make(rest);
        const entries = rows.flatMap((row) => row.entries);
        const numbers: number[] = [];
        for (const { position, quotes } of entries) {
          expect(quotes.length).toBeGreaterThan(0);
          for (const { passage, start, end, quote } of quotes)
            expect(index.passages.get(passage)?.text.slice(start, end)).toBe(quote);
          const pieces = gaps.get(position.id);
          if (pieces === undefined) continue;
          expect(pieces.map(({ text }) => text).join('')).toBe(quotes[0]?.quote);
          numbers.push(...pieces.flatMap(({ number }) => number ?? []));
        }
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        expect(words).toHaveLength(numbers.length);
        expect(words.length).toBeLessThanOrEqual(MOST_GAPS);
      }),
    );
  });

  test('has with one seed the same worksheet and key', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const worksheet = make({ ...rest, sheet: 'worksheet' });
        const key = make({ ...rest, sheet: 'key', paper: 'letter' });
        expect(key).toEqual(worksheet);
      }),
    );
  });

  test('says whose account it is where one voice alone is heard', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const { rows, subject } = make(rest);
        const positions = positionsOn(library, index, subject);
        for (const { proposition, voice } of rows) {
          const voices = new Set(
            positions
              .filter((one) => one.proposition === proposition.id)
              .map(({ attribution }) => attribution),
          );
          expect(voice === null ? voices.size > 1 : voices.size === 1 && voices.has(voice)).toBe(true);
        }
      }),
    );
  });
});

test('the most contested propositions come first, on a tour those that it comes to', () => {
  const [first] = make({ topic: 'syria' }).rows;
  const stances = new Set(first?.entries.map(({ position }) => position.stance));
  expect(stances).toContain('supports');
  expect(stances).toContain('opposes');
  for (const { id, steps } of collection.tours) {
    const position = steps[0]?.quotes[0]?.position;
    if (position == null) continue;
    expect(make({ tour: id }).rows[0]?.proposition.id).toBe(index.positions.get(position)?.proposition);
  }
});

test('quotes of each position its first words, of named passages the first there', () => {
  fc.assert(
    fc.property(asked, (rest) => {
      const { rows, subject } = make(rest);
      for (const { position, quotes } of rows.flatMap(({ entries }) => entries)) {
        const here = position.evidence.filter(
          ({ passage }) => subject.passages.length === 0 || subject.passages.includes(passage),
        );
        expect(quotes).toEqual(here.slice(0, 1));
      }
    }),
  );
});

test('positions are those on the topic and below it, of its holders, in its passages, and on what its tour quotes', () => {
  fc.assert(
    fc.property(asked, (rest) => {
      const { subject } = make({ ...rest, actors: rest.actors.slice(0, 1) });
      const family = subject.topic === null ? null : topicFamily(library, subject.topic.id);
      const quoted = subject.tour?.steps
        .flatMap(({ quotes }) =>
          quotes.map(({ position }) => index.positions.get(position ?? '')?.proposition),
        )
        .filter((id) => id !== undefined);
      const expected = statement.positions.filter(
        ({ proposition, holder, evidence }) =>
          (family === null || family.includes(known(library.propositions, proposition).topic)) &&
          (quoted === undefined || quoted.includes(proposition)) &&
          subject.actors.every(({ id }) => id === holder) &&
          (subject.passages.length === 0 ||
            evidence.some(({ passage }) => subject.passages.includes(passage))),
      );
      expect(positionsOn(library, index, subject)).toEqual(expected);
    }),
  );
});

test('rows come by how contested they are, of a tour in its turns', () => {
  fc.assert(
    fc.property(asked, (rest) => {
      const { rows, subject } = make(rest);
      const positions = positionsOn(library, index, subject);
      const ids = [...new Set(positions.map(({ proposition }) => proposition))];
      const ranked = rankByPositions(
        ids.map((id) => known(library.propositions, id)),
        ({ id }) => positions.filter(({ proposition }) => proposition === id),
      ).map(({ proposition }) => proposition.id);
      const inTurn =
        subject.tour === null
          ? ranked
          : quotedPropositions(index, subject.tour).filter((id) => ranked.includes(id));
      expect(rows.map(({ proposition }) => proposition.id)).toEqual(inTurn.slice(0, MOST_ROWS));
    }),
  );
});

describe('the passages concerned', () => {
  const ids = (rest: Partial<HandoutAddress>) => [...make(rest).passages].toSorted();
  const quotedIn = ({ rows }: ReturnType<typeof make>) =>
    rows.flatMap(({ entries }) => entries.flatMap(({ quotes }) => quotes.map(({ passage }) => passage)));

  test('are those named, in text order', () => {
    expect([...make({ passages: ['p14', 'p13', 'p999'] }).passages]).toEqual(['p13', 'p14']);
  });

  test('or those quoted, and of a topic alone all that it runs through', () => {
    const actors = ['russia', 'usa'];
    expect(ids({ actors })).toEqual([...new Set(quotedIn(make({ actors })))].toSorted());
    const both = { topic: 'syria', actors };
    expect(ids(both)).toEqual([...new Set(quotedIn(make(both)))].toSorted());
    const about = topicPassages(library, index, 'syria').map(({ passage }) => passage.id);
    expect(ids({ topic: 'syria' })).toEqual(
      [...new Set([...quotedIn(make({ topic: 'syria' })), ...about])].toSorted(),
    );
    expect(about.length).toBeGreaterThan(new Set(quotedIn(make(both))).size);
  });
});

test('several actors are set beside each other where they meet, and each stands alone where they do not', () => {
  fc.assert(
    fc.property(someOf(collection.codebook.actors.map(({ id }) => id)), (actors) => {
      const positions = positionsOn(library, index, make({ actors }).subject);
      const all = statement.positions.filter(({ holder }) => actors.length === 0 || actors.includes(holder));
      const holders = (id: string) =>
        new Set(all.filter(({ proposition }) => proposition === id).map(({ holder }) => holder)).size;
      const met = all.filter(({ proposition }) => holders(proposition) > 1);
      expect(positions).toEqual(actors.length > 1 && met.length > 0 ? met : all);
    }),
  );
});

describe('what a class is asked', () => {
  const tasks = (rest: Partial<HandoutAddress>) => make(rest).tasks;

  test('is what the tour asks, in its steps’ order and with their notes', () => {
    for (const { id, steps } of collection.tours) {
      const asking = steps.filter(({ ask }) => ask !== null);
      expect(asking.length).toBeGreaterThan(0);
      expect(tasks({ tour: id })).toEqual(
        asking.slice(0, 8).map(({ ask, title, notes }) => ({ kind: 'asked', ask, about: title, notes })),
      );
    }
  });

  test('or else what its positions suggest: three things at most, each only where there is something to see', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const { rows, tasks } = make({ ...rest, tour: null });
        const entries = rows.flatMap((row) => row.entries);
        const reported = entries.filter(({ position }) => position.attribution === 'attributed');
        const conditional = entries.filter(({ position }) => position.condition !== null);
        const torn = rows.flatMap(({ proposition, entries }) =>
          entries
            .filter(({ holder, position }) =>
              entries.some(
                (other) =>
                  other.holder === holder &&
                  position.stance === 'supports' &&
                  other.position.stance === 'opposes',
              ),
            )
            .map(({ holder }) => ({ proposition, holder })),
        );
        const kinds = [
          ...(reported.length > 0 ? ['one-voice'] : []),
          ...(torn.length > 0 ? ['both-sides'] : []),
          ...(conditional.length > 0 ? ['condition'] : []),
          ...(entries.length > 0 ? ['unheard'] : []),
        ];
        expect(tasks.map(({ kind }) => kind)).toEqual(kinds.slice(0, 3));
        for (const task of tasks) {
          if (task.kind === 'one-voice')
            expect(task.holders).toEqual([...new Set(reported.map(({ holder }) => holder))]);
          if (task.kind === 'condition') expect(task.entries).toEqual(conditional);
          if (task.kind === 'both-sides') {
            expect(torn).toContainEqual({ proposition: task.proposition, holder: task.holder });
            expect(task.passages).toEqual([...new Set(task.passages)].toSorted());
            const own = rows
              .filter(({ proposition }) => proposition === task.proposition)
              .flatMap((row) => row.entries.filter(({ holder }) => holder === task.holder));
            expect(new Set(task.passages)).toEqual(
              new Set(own.flatMap(({ quotes }) => quotes.map(({ passage }) => passage))),
            );
          }
        }
      }),
    );
  });
});

test('seeds leave out different words', () => {
  const made = Array.from({ length: 12 }, (_, i) => make({ topic: 'syria', seed: i + 1 }).words.join());
  expect(new Set(made).size).toBe(12);
});

test('what the collection does not have is passed over', () => {
  expect(make({ topic: 'x', tour: 'x', actors: ['x'], passages: ['p999'] })).toEqual(make({}));
});

test('a class is asked about whoever is for something and against it', () => {
  const torn = statement.positions.find(
    ({ stance, condition }) => stance === 'supports' && condition === null,
  );
  if (torn === undefined) throw new Error('Nobody supports anything.');
  const other = { ...torn, id: 'made', stance: 'opposes' } as const;
  const both = indexCollection({
    ...collection,
    statements: [{ ...statement, positions: [...statement.positions, other] }],
  });
  const { topic } = known(library.propositions, torn.proposition);
  const { tasks } = handoutOf(
    both,
    known(both.statements, statement.id),
    handoutAddress(statement.id, { topic }),
  );
  const passages = statement.positions
    .filter(({ holder, proposition }) => holder === torn.holder && proposition === torn.proposition)
    .flatMap(({ evidence }) => evidence.map(({ passage }) => passage));
  expect(tasks).toContainEqual({
    kind: 'both-sides',
    holder: known(library.actors, torn.holder),
    proposition: known(library.propositions, torn.proposition),
    passages: [...new Set(passages)].sort(),
  });
});
