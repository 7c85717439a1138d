import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { hasPage } from '#app/pages.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddress, parseAddressText, requestText } from '#model/parse-address.ts';
import { describePage } from '#query/describe-page.ts';
import { findWords } from '#query/reading-words.ts';
import { collection, library } from '../../model.ts';
import { type FuzzKind, fuzzKind } from '../fuzz-target.ts';
import { hostileText } from '../hostile-text.ts';

const [statement] = collection.statements;
const id = statement?.id ?? '';

const PATHS = [
  '/',
  '/find/',
  '/compare/',
  '/compare/line-ups/',
  '/compare/face-to-face/',
  '/about/',
  '/basket/',
  '/actors/lavrov/',
  `/${id}/`,
  `/${id}/text/`,
  `/${id}/topics/syria/`,
  `/${id}/tours/seven-topics/1/`,
  `/${id}/tours/seven-topics/1/presenter/`,
  `/${id}/quiz/`,
  `/${id}/predict/`,
  `/${id}/handout/`,
];
const KEYS =
  'topic actor actors passage passages position proposition stance attribution q words hide stop seed n kind order show open folds measure norm least conditional only tour sheet paper __proto__'.split(
    ' ',
  );

/** Half a character has no place in an address. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PATHS) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PATHS), hostileText)
      .map(([sound, text]) => `${sound}${encoded(text)}/`),
  },
  { weight: 1, arbitrary: hostileText.map((text) => `/${text}`) },
);
const value = fc.oneof(
  hostileText,
  fc.constantFrom('syria', 'p01', 'p13,p14', 'own', 'opposes', 'mentions-3', '999999', '00', ','),
  fc
    .array(
      fc.nat(5_000).map((number) => `x${number}`),
      { maxLength: 400 },
    )
    .map((ids) => ids.join(',')),
);
const search = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), value, fc.boolean()), { maxLength: 12 })
  .map((pairs) => `?${pairs.map(([key, text, raw]) => `${key}=${raw ? text : encoded(text)}`).join('&')}`);
const hash = fc.oneof(
  fc.constantFrom('', '#p13'),
  hostileText.map((text) => `#${text}`),
);
const long = fc
  .record({
    key: fc.constantFrom(...KEYS),
    unit: fc.constantFrom('a,', '%20', 'a%2C', '-', '/', 'word '),
    times: fc.nat(40_000),
  })
  .map(({ key, unit, times }) => ({
    pathname: `/${id}/text/`,
    search: `?${key}=${unit.repeat(times)}`,
    hash: '',
  }));

export const addressKinds: FuzzKind[] = [
  fuzzKind({
    target: 'addresses',
    kind: 'hostile parts',
    share: 70,
    inputs: fc.record({ pathname: path, search, hash }),
    check: checkLocation,
  }),
  fuzzKind({ target: 'addresses', kind: 'very long', share: 5, inputs: long, check: checkLocation }),
  fuzzKind({
    target: 'addresses',
    kind: 'any text as one address',
    share: 15,
    inputs: fc.oneof(hostileText, fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
    check: (text) => checkSameAgain(parseAddressText(text)),
  }),
  fuzzKind({
    target: 'addresses',
    kind: 'hostile words to find',
    share: 10,
    inputs: hostileText,
    check(text) {
      checkSameAgain({ page: 'find', request: requestText(text) });
      for (const one of collection.statements) findWords(one, text, 'p01');
    },
  }),
];

type Parts = Parameters<typeof parseAddress>[0];

/** It leads to a page with a name, and its own address leads there again. */
function checkLocation(location: Parts): void {
  const address = parseAddress(location);
  if (describePage(library, address).title === '') throw new Error('The page has no name.');
  hasPage(library, address);
  if (address.page === 'text' && address.words !== null)
    for (const one of collection.statements) findWords(one, address.words, address.passage);
  if (address.page !== 'missing') checkSameAgain(address);
}

function checkSameAgain(address: ReturnType<typeof parseAddress>): void {
  if (address.page === 'missing') return;
  const again = parseAddressText(formatAddress(address));
  if (!isDeepStrictEqual(again, address)) throw new Error(`An address changes on its way: ${address.page}`);
}
