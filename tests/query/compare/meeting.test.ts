import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANCES, type Stance } from '#model/vocabulary.ts';
import { facesOf, faceToFace } from '#query/compare/face-to-face.ts';
import { MEETINGS, meetingOf } from '#query/compare/meeting.ts';
import { collection, library } from '../../model.ts';
import { actor, position, propositionsOf, smallLibrary, topic } from '../small.ts';

const positions = collection.statements.flatMap((one) => one.positions);

test.each<[string, string | null, [string, Stance][]]>([
  ['nobody speaks', null, []],
  ['one speaks', 'alone', [['a', 'supports']]],
  [
    'one speaks with two voices',
    'alone',
    [
      ['a', 'supports'],
      ['a', 'opposes'],
    ],
  ],
  [
    'both are for it',
    'shared',
    [
      ['a', 'supports'],
      ['b', 'supports'],
    ],
  ],
  [
    'one is for, the other against',
    'opposed',
    [
      ['a', 'opposes'],
      ['b', 'supports'],
    ],
  ],
  [
    'one sets a condition',
    'open',
    [
      ['a', 'conditional'],
      ['b', 'supports'],
    ],
  ],
  [
    'both are undecided',
    'open',
    [
      ['a', 'undecided'],
      ['b', 'undecided'],
    ],
  ],
  [
    'one is torn and the other undecided',
    'open',
    [
      ['a', 'supports'],
      ['a', 'opposes'],
      ['b', 'undecided'],
    ],
  ],
])('when %s, they meet as %s', (_, meeting, said) => {
  expect(meetingOf(said.map(([holder, stance]) => ({ holder, stance })))).toBe(meeting);
});

test('who is named first changes nothing', () => {
  const said = fc.array(
    fc.record({ holder: fc.constantFrom('a', 'b'), stance: fc.constantFrom(...STANCES) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(said, (one) => {
      expect(meetingOf(one.toReversed())).toBe(meetingOf(one));
    }),
  );
});

describe('face to face', () => {
  const holders = [...new Set(positions.map(({ holder }) => holder))];
  const stancesOf = (holder: string, proposition: string) =>
    new Set(
      positions
        .filter((one) => one.holder === holder && one.proposition === proposition)
        .map(({ stance }) => stance),
    );

  test('every pair of actors is counted as by hand', () => {
    for (const one of holders)
      for (const other of holders) {
        if (one >= other) continue;
        const expected = { opposed: 0, open: 0, shared: 0, alone: 0 };
        for (const { id } of collection.codebook.propositions) {
          const [a, b] = [stancesOf(one, id), stancesOf(other, id)];
          if (a.size + b.size === 0) continue;
          if (a.size === 0 || b.size === 0) expected.alone += 1;
          else if ((a.has('supports') && b.has('opposes')) || (a.has('opposes') && b.has('supports')))
            expected.opposed += 1;
          else if ([...a, ...b].every((each) => each === 'supports')) expected.shared += 1;
          else if ([...a, ...b].every((each) => each === 'opposes')) expected.shared += 1;
          else expected.open += 1;
        }
        const actors = facesOf(library, [one, other]);
        const faces = faceToFace(library, actors, { topic: null, attributions: [] });
        expect(faces.counts, `${one} and ${other}`).toEqual(expected);
        expect(faces.pairs.map(({ counts }) => counts)).toEqual([expected]);
      }
  });

  test('three have three pairs, and only their own positions', () => {
    const ids = holders.slice(0, 3);
    const faces = faceToFace(library, facesOf(library, ids), { topic: null, attributions: ['own'] });
    expect(faces.pairs).toHaveLength(3);
    const shown = faces.rows.flatMap((row) => row.positions);
    const expected = positions.filter(
      ({ holder, attribution }) => ids.includes(holder) && attribution === 'own',
    );
    expect(new Set(shown)).toEqual(new Set(expected));
  });

  test('rows come from opposed to alone, and only those on which one of them speaks', () => {
    const ids = holders.slice(0, 4);
    const { rows, counts } = faceToFace(library, facesOf(library, ids), { topic: null, attributions: [] });
    const places = rows.map(({ meeting }) => MEETINGS.indexOf(meeting));
    expect(new Set(places).size).toBeGreaterThan(2);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(rows.length);
    const spoken = positions
      .filter(({ holder }) => ids.includes(holder))
      .map(({ proposition }) => proposition);
    expect(new Set(rows.map(({ proposition }) => proposition.id))).toEqual(new Set(spoken));
    for (const { meeting, positions: here } of rows) expect(meeting).toBe(meetingOf(here));
  });

  test('without two actors asked for, those in dispute stand there', () => {
    expect(facesOf(library, [])).toHaveLength(2);
    expect(facesOf(library, ['nobody'])).toHaveLength(2);
    const [first, second] = facesOf(library, ['usa']);
    expect(first?.id).toBe('usa');
    expect(second?.id).not.toBe('usa');
    expect(facesOf(library, holders.slice(0, 6))).toHaveLength(4);
    expect(facesOf(library, holders.slice(0, 2)).map(({ id }) => id)).toEqual(holders.slice(0, 2));
    // Whoever is asked for alone is put beside somebody who speaks on the same.
    const asked = new Set(
      positions.filter(({ holder }) => holder === 'usa').map(({ proposition }) => proposition),
    );
    expect(positions.some(({ holder, proposition }) => holder === second?.id && asked.has(proposition))).toBe(
      true,
    );
  });
});

describe('face to face in a collection written out', () => {
  const small = smallLibrary({
    topics: [topic('war'), topic('fish')],
    actors: ['usa', 'russia', 'norway', 'iceland', 'nobody'].map((id) => actor(id)),
    propositions: [...propositionsOf('war', 'p1', 'p2', 'p3'), ...propositionsOf('fish', 'p4')],
    statements: [
      {
        positions: [
          position('usa', 'p1'),
          position('russia', 'p1', { stance: 'opposes' }),
          position('usa', 'p2'),
          position('russia', 'p2', { stance: 'opposes' }),
          position('usa', 'p3'),
          position('norway', 'p3', { stance: 'conditional' }),
          position('norway', 'p4'),
          position('iceland', 'p4'),
        ],
      },
    ],
  });
  const ids = (actors: readonly { id: string }[]) => actors.map(({ id }) => id);

  test('every pair is counted by what the two of them say, whatever a third says', () => {
    const actors = facesOf(small, ['norway', 'usa', 'russia']);
    const faces = faceToFace(small, actors, { topic: null, attributions: [] });
    expect(faces.rows.map(({ proposition, meeting }) => [proposition.id, meeting])).toEqual([
      ['p1', 'opposed'],
      ['p2', 'opposed'],
      ['p3', 'open'],
      ['p4', 'alone'],
    ]);
    expect(faces.pairs.map((pair) => [ids(pair.actors), pair.counts])).toEqual([
      [['norway', 'usa'], { opposed: 0, open: 1, shared: 0, alone: 3 }],
      [['norway', 'russia'], { opposed: 0, open: 0, shared: 0, alone: 4 }],
      [['usa', 'russia'], { opposed: 2, open: 0, shared: 0, alone: 1 }],
    ]);
  });

  test('who is asked for alone stands beside one who speaks on the same, not beside those most in dispute', () => {
    expect(ids(facesOf(small, ['iceland']))).toEqual(['iceland', 'norway']);
    expect(ids(facesOf(small, []))).toEqual(['usa', 'russia']);
  });

  test('nobody has nothing to meet on', () => {
    expect(faceToFace(small, [], { topic: null, attributions: [] })).toEqual({
      actors: [],
      rows: [],
      counts: { opposed: 0, open: 0, shared: 0, alone: 0 },
      pairs: [],
    });
  });
});
