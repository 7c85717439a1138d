import { describe, expect, test } from 'vitest';
import { addressChecker } from '#compile/address-checker.ts';
import { compile } from '#compile/compile.ts';
import { parseAddressText } from '#model/parse-address.ts';
import { readSources } from '#node/read-sources.ts';

const { model } = compile(readSources('tests/compile/cases/a-whole-statement'));
if (model === null) throw new Error('The case does not compile.');
const faultOf = addressChecker(model);

/** An address of every kind of page, all of whose names are there. */
const SOUND = [
  '/',
  '/actors/',
  '/find/?q=border',
  '/basket/',
  '/about/',
  '/actors/norland/',
  '/propositions/cut-quota/',
  '/compare/?topic=fishing&actors=norland,southmark&open=cut-quota',
  '/compare/face-to-face/?topic=fishing&actors=norland,southmark',
  '/compare/line-ups/?topic=fishing&actors=norland,southmark',
  '/2020-port-aster/?topic=fishing',
  '/2020-port-aster/?actor=norland',
  '/2020-port-aster/?proposition=cut-quota',
  '/2020-port-aster/?position=p01-cut-quota-norland',
  '/2020-port-aster/?topic=fishing,borders&passage=p01',
  '/2020-port-aster/topics/fishing/?topic=borders',
  '/2020-port-aster/text/?topic=fishing&actor=norland&proposition=cut-quota#p01',
  '/2020-port-aster/text/?position=p01-cut-quota-norland',
  '/2020-port-aster/quiz/?kind=holder&seed=7',
  '/2020-port-aster/predict/?topic=fishing&passage=p01',
  '/2020-port-aster/predict/?proposition=cut-quota',
  '/2020-port-aster/handout/?topic=fishing&actors=norland&passages=p01',
  '/2020-port-aster/handout/?tour=first-steps',
  '/2020-port-aster/tours/',
  '/2020-port-aster/tours/first-steps/3/',
  '/2020-port-aster/tours/first-steps/3/presenter/',
];
/** What they name: the word for it, its name, and a slip in that. */
const NAMES = [
  ['statement', '2020-port-aster', '2020-port-astor'],
  ['topic', 'fishing', 'fishering'],
  ['topic', 'borders', 'boarders'],
  ['actor', 'norland', 'norlund'],
  ['actor', 'southmark', 'southmarsh'],
  ['proposition', 'cut-quota', 'cut-quotas'],
  ['position', 'p01-cut-quota-norland', 'p01-cut-quota-norlund'],
  ['passage', 'p01', 'p09'],
  ['tour', 'first-steps', 'first-stops'],
] as const;

describe.each(SOUND)('%s', (sound) => {
  test('is an address of a page', () => {
    expect(parseAddressText(sound).page).not.toBe('missing');
    expect(faultOf(sound)).toBeNull();
  });

  test('without its last slash is the same', () => {
    const [path = '', rest = ''] = sound.split(/(?=[?#])(.*)/);
    expect(faultOf(`${path === '/' ? path : path.replace(/\/$/, '')}${rest}`)).toBeNull();
  });

  test('with a word more says more than the app reads', () => {
    const [page = '', hash = ''] = sound.split(/(?=#)/);
    const more = `${page}${page.includes('?') ? '&' : '?'}mood=calm${hash}`;
    expect(faultOf(more)).toEqual({
      message: expect.stringContaining(`“${more}” says more than the app reads, which is “`),
      remedy: 'Correct the rest.',
    });
  });
});

/** Every address with one of its names written wrongly. */
const SLIPS = SOUND.flatMap((sound) =>
  NAMES.map(([what, name, slip]) => {
    const written = new RegExp(`(?<=[/=,#])${name}(?=[/,&#]|$)`);
    return { faulty: sound.replace(written, slip), sound, what, name, slip };
  }).filter(({ faulty, sound }) => faulty !== sound),
);

test.each(SLIPS)('$faulty leads to a $what that is not there', ({ faulty, what, name, slip }) => {
  expect(faultOf(faulty)).toEqual({
    message: `“${faulty}” leads to the ${what} “${slip}”, which is not there.`,
    remedy: what === 'passage' ? 'The last one is “p04”.' : `Did you mean “${name}”?`,
  });
});

test('the order of parameters, and of names within one, does not count', () => {
  expect(faultOf('/compare/?open=cut-quota&actors=southmark,norland&topic=fishing')).toBeNull();
});

test('the tours of other statements do not count', () => {
  const tours = model.tours.map((tour) => ({ ...tour, statement: '2021-elsewhere' }));
  const elsewhere = addressChecker({ ...model, tours });
  for (const address of [
    '/2020-port-aster/handout/?tour=first-steps',
    '/2020-port-aster/tours/first-steps/1/',
  ])
    expect(elsewhere(address)?.message).toContain('leads to the tour “first-steps”');
});

test('a tour without such a step says which is the last; with none at all there is nothing to offer', () => {
  expect(faultOf('/2020-port-aster/tours/first-steps/4/')).toEqual({
    message: '“/2020-port-aster/tours/first-steps/4/” leads to the step “4”, which is not there.',
    remedy: 'The last one is “3”.',
  });
  const tours = model.tours.map((tour) => ({ ...tour, steps: [] }));
  expect(addressChecker({ ...model, tours })('/2020-port-aster/tours/first-steps/1/')?.remedy).toBe(
    'Correct the address.',
  );
});

test('what is nothing like any name is only to be corrected', () => {
  expect(faultOf('/actors/everybody-else/')?.remedy).toBe('Correct the address.');
});

test.each(['actors/', '', 'https://example.org/', '//example.org/', '/\\example.org', '//['])(
  '“%s” is no address of the app',
  (text) => {
    expect(faultOf(text)).toEqual({
      message: `“${text}” is no address of the app.`,
      remedy: 'Begin it with a slash.',
    });
  },
);

test('an address that no page has is said to be one', () => {
  expect(faultOf('/2020-port-aster/txt/')).toEqual({
    message: 'No page has the address “/2020-port-aster/txt/”.',
    remedy: 'Copy the address of a page of the app.',
  });
});
