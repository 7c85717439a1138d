import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, RESERVED_PATHS, type Selection, withLook } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddress, parseAddressText } from '#model/parse-address.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';

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
  }),
  tour: fc.record({
    page: fc.constant('tour'),
    statement,
    tour: id,
    step: fc.integer({ min: 1, max: 9999 }),
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
    open: orNull(id),
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

  test('is one value however it is spelt', () => {
    const address = parseAddressText('/s/text/?topic=syria,libya&actor=usa#p13');
    expect(parseAddressText('/s/text?topic=syria&actor=usa&topic=libya,syria#p13')).toEqual(address);
  });
});

describe('a bad parameter falls back to its default', () => {
  const cases: [string, string][] = [
    ['an unknown stance', '/s/text/?stance=adores'],
    ['an unknown voice', '/s/text/?attribution=rumour'],
    ['what is no id', '/s/text/?topic=%3Cscript%3E&actor=&position=__proto__'],
    ['a parameter of another page', '/s/text/?open=x'],
    ['a fragment that is no id', '/s/text/#:~:text=Syria'],
  ];
  for (const [name, text] of cases)
    test(name, () => expect(parseAddressText(text)).toEqual(parseAddressText('/s/text/')));

  test('of a selection', () => {
    expect(parseAddressText('/s/?topic=UP&colour=red')).toEqual(parseAddressText('/s/'));
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
    '/compare/x',
    '/data',
    '/fonts/x',
    '/s/texts',
    '/s/tours/t/0',
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
