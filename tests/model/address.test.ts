import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Address,
  COMPARE_FOLDS,
  COMPARE_ORDERS,
  compareAddress,
  facesAddress,
  HANDOUT_PAPERS,
  HANDOUT_SHEETS,
  handoutAddress,
  LARGEST_SEED,
  LONGEST_WORDS,
  lineUpsAddress,
  predictAddress,
  quizAddress,
  RESERVED_PATHS,
  type Selection,
  TIE_MEASURES,
  textAddress,
  withLook,
} from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddress, parseAddressText, requestText } from '#model/parse-address.ts';
import { ATTRIBUTIONS, HIDEABLES, LAYERS, QUIZ_KINDS, STANCES, STOP_KINDS } from '#model/vocabulary.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const statement = id.filter((value) => !RESERVED_PATHS.includes(value));
const alone = fc.record({
  kind: fc.constantFrom('topic', 'passage', 'actor', 'proposition', 'position'),
  id,
});
/** An edge: two or more ends, those of one kind side by side. */
const edge = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom('topic', 'passage', 'actor'),
      ids: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3, selector: ({ kind }) => kind },
  )
  .map((groups) => groups.flatMap(({ kind, ids }) => ids.map((id) => ({ kind, id }))))
  .filter((ends) => ends.length > 1)
  .map(([first = { kind: 'topic' as const, id: 'x' }, ...others]) => ({ ...first, with: others }));
const selection: fc.Arbitrary<Selection | null> = orNull(fc.oneof(alone, edge));

const letter = fc.constantFrom(...'aB9é: "?&#+%=/,;<', '😀');

/** One arbitrary for every kind of page: a page without one does not compile. */
const addresses: { [Page in Address['page']]: fc.Arbitrary<Extract<Address, { page: Page }>> } = {
  front: fc.constant({ page: 'front' }),
  table: fc.record({ page: fc.constant('table'), statement, selection }),
  topic: fc
    .tuple(
      fc.record({ page: fc.constant('topic'), statement, topic: id, selection }),
      fc.record({
        stances: fc.subarray([...STANCES]),
        attributions: fc.subarray([...ATTRIBUTIONS]),
        unfolded: fc.boolean(),
      }),
    )
    .map(([address, look]) => withLook(address, look)),
  text: fc.record({
    page: fc.constant('text'),
    statement,
    passage: orNull(id),
    topics: ids,
    actors: ids,
    propositions: ids,
    stances: fc.subarray([...STANCES]),
    attributions: fc.subarray([...ATTRIBUTIONS]),
    position: orNull(id),
    stop: orNull(
      fc.record({ among: fc.constantFrom(...STOP_KINDS), at: fc.integer({ min: 1, max: 999_999 }) }),
    ),
    hidden: fc.subarray([...LAYERS]),
    words: orNull(fc.string({ unit: 'grapheme', minLength: 1 })),
  }),
  tours: fc.record({ page: fc.constant('tours'), statement }),
  tour: fc.record({
    page: fc.constant('tour'),
    statement,
    tour: id,
    step: fc.integer({ min: 1, max: 9999 }),
  }),
  presenter: fc.record({
    page: fc.constant('presenter'),
    statement,
    tour: id,
    step: fc.integer({ min: 1, max: 9999 }),
  }),
  quiz: fc.record({
    page: fc.constant('quiz'),
    statement,
    kind: orNull(fc.constantFrom(...QUIZ_KINDS)),
    seed: orNull(fc.integer({ min: 1, max: LARGEST_SEED })),
    at: fc.integer({ min: 1, max: 99 }),
  }),
  predict: fc.record({
    page: fc.constant('predict'),
    statement,
    topic: orNull(id),
    passage: orNull(id),
    proposition: orNull(id),
    hidden: fc.constantFrom(...HIDEABLES),
  }),
  handout: fc.record({
    page: fc.constant('handout'),
    statement,
    topic: orNull(id),
    actors: fc.uniqueArray(id, { maxLength: 4 }),
    tour: orNull(id),
    passages: ids,
    sheet: fc.constantFrom(...HANDOUT_SHEETS),
    paper: fc.constantFrom(...HANDOUT_PAPERS),
    seed: fc.integer({ min: 1, max: 999 }),
  }),
  actors: fc.constant({ page: 'actors' }),
  actor: fc.record({ page: fc.constant('actor'), actor: id }),
  proposition: fc.record({ page: fc.constant('proposition'), proposition: id }),
  compare: fc.record({
    page: fc.constant('compare'),
    topic: orNull(id),
    actors: ids,
    stances: fc.subarray([...STANCES]),
    attributions: fc.subarray([...ATTRIBUTIONS]),
    disputed: fc.boolean(),
    order: fc.constantFrom(...COMPARE_ORDERS),
    unfolded: fc.subarray([...COMPARE_FOLDS]),
    open: orNull(id),
  }),
  find: fc.record({ page: fc.constant('find'), request: fc.string({ unit: letter }).map(requestText) }),
  basket: fc.constant({ page: 'basket' }),
  faces: fc.record({
    page: fc.constant('faces'),
    actors: ids,
    topic: orNull(id),
    attributions: fc.subarray([...ATTRIBUTIONS]),
    unfolded: fc.boolean(),
  }),
  'line-ups': fc.record({
    page: fc.constant('line-ups'),
    topic: orNull(id),
    ownOnly: fc.boolean(),
    conditionalSupports: fc.boolean(),
    measure: fc.constantFrom(...TIE_MEASURES),
    jaccard: fc.boolean(),
    least: fc.integer({ min: 0, max: 999 }),
    actors: fc.uniqueArray(id, { maxLength: 2 }),
  }),
  about: fc.record({ page: fc.constant('about'), section: orNull(id) }),
  missing: fc.record({
    page: fc.constant('missing'),
    path: fc.tuple(statement, id, id, id).map((parts) => `/${parts.join('/')}/and-more/`),
  }),
};

describe('an address', () => {
  for (const [page, arbitrary] of Object.entries(addresses))
    test(`of the page “${page}” reads as it was written`, () => {
      fc.assert(
        fc.property(arbitrary, (address) => {
          expect(parseAddressText(formatAddress(address))).toEqual(address);
          // In the one file the whole address is the fragment of the file's.
          const { hash } = new URL(`#${formatAddress(address)}`, 'file:///media/stick/parley.html');
          expect(parseAddressText(hash.slice(1))).toEqual(address);
        }),
      );
    });

  test('of an edge names its ends in their order', () => {
    const end = { kind: 'topic', id: 'syria', with: [{ kind: 'passage', id: 'p13' }] } as const;
    expect(formatAddress({ page: 'table', statement: 's', selection: end })).toBe(
      '/s/?topic=syria&passage=p13',
    );
    const pair = { kind: 'topic', id: 'amd', with: [{ kind: 'topic', id: 'syria' }] } as const;
    expect(parseAddressText('/s/?topic=amd,syria')).toMatchObject({ selection: pair });
    expect(parseAddressText('/s/?topic=amd&position=x')).toMatchObject({
      selection: { kind: 'position', id: 'x' },
    });
  });

  test('to words writes them escaped and reads them as they were', () => {
    const words = 'understanding & “guarantees”, 50% + more #1';
    const address = textAddress('s', { words, passage: 'p13' });
    expect(formatAddress(address)).toBe(
      '/s/text/?words=understanding%20%26%20%E2%80%9Cguarantees%E2%80%9D%2C%2050%25%20%2B%20more%20%231#p13',
    );
    expect(parseAddressText(formatAddress(address))).toEqual(address);
    expect(parseAddressText('/s/text/?words=real+threats')).toMatchObject({ words: 'real threats' });
  });

  test('to as many words as an address holds is read as it was written', () => {
    const address = textAddress('s', { words: '俄'.repeat(LONGEST_WORDS) });
    expect(parseAddressText(formatAddress(address))).toEqual(address);
  });

  test('to words that are cut within a character is an address all the same', () => {
    expect(formatAddress(textAddress('s', { words: '\ud83d' }))).toBe('/s/text/?words=%EF%BF%BD');
  });

  test('is one value however it is spelt', () => {
    const address = parseAddressText('/s/text/?topic=syria,libya&actor=usa#p13');
    expect(parseAddressText('/s/text?topic=syria&actor=usa&topic=libya,syria#p13')).toEqual(address);
  });
});

test('a request is read as it was typed, but for idle spaces, and not without end', () => {
  expect(parseAddressText('/find/?q=+by:russia++topic%3Aamd%20')).toEqual({
    page: 'find',
    request: 'by:russia topic:amd',
  });
  expect(parseAddressText(`/find/?q=${'x'.repeat(999)}`)).toEqual({ page: 'find', request: 'x'.repeat(200) });
});

test('an address longer than any is that of no page', () => {
  const long = (length: number) => '/s/text/?topic=syria&x='.padEnd(length, 'x');
  expect(parseAddressText(long(20_000)).page).toBe('text');
  expect(parseAddressText(long(20_001))).toEqual({ page: 'missing', path: long(20_001) });
});

test('a topic’s picture keeps any look but the plain one', () => {
  const plain = { page: 'topic', statement: 's', topic: 't', selection: null } as const;
  const look = { stances: [], attributions: [], unfolded: false };
  expect(withLook(plain, look)).toEqual(plain);
  for (const other of [
    { ...look, stances: [STANCES[0]] },
    { ...look, attributions: [ATTRIBUTIONS[0]] },
    { ...look, unfolded: true },
  ])
    expect(withLook(plain, other)).toEqual({ ...plain, look: other });
});

test('a step is nothing but its number', () => {
  for (const step of ['a1', '0', '1a', '10000'])
    expect(parseAddressText(`/s/tours/t/${step}/`).page).toBe('missing');
});

test('half a character of a request is marked as lost', () => {
  expect(requestText('a\ud83d b')).toBe('a\ufffd b');
});

describe('where nothing is chosen the address is that of the page alone', () => {
  const plain: [string, Address][] = [
    ['/s/text/', textAddress('s')],
    ['/s/quiz/', quizAddress('s')],
    ['/s/predict/', predictAddress('s')],
    ['/s/handout/', handoutAddress('s')],
    ['/find/', { page: 'find', request: '' }],
    ['/compare/', compareAddress()],
    ['/compare/face-to-face/', facesAddress()],
    ['/compare/line-ups/', lineUpsAddress()],
  ];
  for (const [text, address] of plain)
    test(text, () => {
      expect(formatAddress(address)).toBe(text);
      expect(parseAddressText(text)).toEqual(address);
    });
});

describe('a bad parameter falls back to its default', () => {
  const cases: [string, string][] = [
    ['an unknown stance', '/s/text/?stance=adores'],
    ['an unknown voice', '/s/text/?attribution=rumour'],
    ['what is no id', '/s/text/?topic=%3Cscript%3E&actor=&position=__proto__'],
    ['a parameter of another page', '/s/text/?open=x'],
    ['a layer that there is not', '/s/text/?hide=weather'],
    ['a stop among nothing', '/s/text/?stop=clouds-1'],
    ['a stop before the first', '/s/text/?stop=mentions-0'],
    ['a stop with something before it', '/s/text/?stop=9mentions-1'],
    ['a stop with something after it', '/s/text/?stop=mentions-1-2'],
    ['no words', '/s/text/?words='],
    ['more words than anybody quotes', `/s/text/?words=${'a,'.repeat(1_001)}`],
    ['an id longer than anybody writes', `/s/text/?topic=${'x'.repeat(201)}`],
    ['a fragment that is no id', '/s/text/#:~:text=Syria'],
  ];
  for (const [name, text] of cases)
    test(name, () => expect(parseAddressText(text)).toEqual(parseAddressText('/s/text/')));

  test('a number is digits alone, without a nought before them, and no more than a page takes', () => {
    const leastOf = (least: string) => parseAddressText(`/compare/line-ups/?least=${least}`);
    expect(leastOf('12')).toEqual({ ...lineUpsAddress(), least: 12 });
    expect(leastOf('999')).toEqual({ ...lineUpsAddress(), least: 999 });
    for (const least of ['1000', '012', '0', '-1', '1-2', '2x', 'x2', '1.5', '1e2', ''])
      expect(leastOf(least)).toEqual(lineUpsAddress());
  });

  test('of a quiz, where what is asked for first counts and a number is nothing but digits', () => {
    const plain = parseAddressText('/s/quiz/');
    expect(parseAddressText('/s/quiz/?kind=weather,voice&seed=x1&n=x2')).toEqual(plain);
  });

  test('of a comparison', () => {
    expect(parseAddressText('/compare/?order=loudest&only=agreed&show=all')).toEqual(
      parseAddressText('/compare/'),
    );
    expect(parseAddressText('/compare/face-to-face/?actors=a,b,c,d,e')).toMatchObject({
      actors: ['a', 'b', 'c', 'd'],
    });
  });

  test('of a selection', () => {
    expect(parseAddressText('/s/?topic=UP&colour=red')).toEqual(parseAddressText('/s/'));
  });

  test('of line-ups, and no tie has three ends', () => {
    const plain = parseAddressText('/compare/line-ups/');
    expect(
      parseAddressText(
        '/compare/line-ups/?measure=love&norm=x&least=-1&attribution=attributed&conditional=1',
      ),
    ).toEqual(plain);
    expect(parseAddressText('/compare/line-ups/?least=1.5')).toEqual(plain);
    expect(parseAddressText('/compare/line-ups/?actors=a,b,c')).toMatchObject({ actors: ['a', 'b'] });
  });

  test('of a quiz and of a prediction', () => {
    const quiz = parseAddressText('/s/quiz/');
    expect(quiz).toMatchObject({ page: 'quiz', kind: null, seed: null, at: 1 });
    expect(parseAddressText('/s/quiz/?kind=riddle&seed=0&n=100')).toEqual(quiz);
    expect(parseAddressText('/s/quiz/?seed=1000000&n=-1')).toEqual(quiz);
    expect(parseAddressText('/s/predict/?hide=everything')).toEqual(parseAddressText('/s/predict/'));
  });

  test('of a handout', () => {
    expect(parseAddressText('/s/handout/?sheet=exam&paper=a3&seed=0&topic=UP')).toEqual(
      parseAddressText('/s/handout/'),
    );
    expect(parseAddressText('/s/handout/?seed=1000')).toMatchObject({ seed: 1 });
  });

  test('of a topic’s picture', () => {
    const plain = parseAddressText('/s/topics/syria/');
    expect(parseAddressText('/s/topics/syria/?stance=adores&attribution=&folds=shut')).toEqual(plain);
    expect(plain).not.toHaveProperty('look');
  });

  test('while good ones beside it stay', () => {
    expect(parseAddressText('/s/text/?stance=adores,opposes')).toMatchObject({ stances: ['opposes'] });
  });
});

describe('a path that no page has', () => {
  const paths = [
    '/actors/usa/more',
    '/about/us',
    '/basket/x',
    '/compare/x',
    '/compare/face-to-face/x',
    '/data',
    '/fonts/x',
    '/s/texts',
    '/s/quiz/x',
    '/s/predict/x',
    '/s/tours/t/0',
    '/s/tours/t/1/notes',
    '/s/text/a/b/presenter',
    '/s/handout/x',
    '/s/tours/t/1/presenter/x',
    '/S/',
  ];
  for (const path of paths)
    test(`${path} is missing, and keeps what was asked for`, () => {
      expect(parseAddressText(path)).toEqual({ page: 'missing', path });
    });

  test('and any junk at all leads somewhere', () => {
    const junk = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(junk, junk, junk, (pathname, search, hash) => {
        const address = parseAddress({ pathname, search, hash });
        expect(typeof formatAddress(address)).toBe('string');
      }),
    );
  });
});
