import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

/** A value of any kind where another one was expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e9, 2 ** 53, [], {}, [[]], [null], { length: 1e9 }, ''),
  fc.constant(
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = readonly (string | number)[];

/** Every place in plain data, below the top. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(inner, here)];
  });
}

type Change = (value: unknown) => { value: unknown } | null | 'twice';

/** The same data with what stands at a path changed, taken out (null) or put twice. */
function changed(value: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (key === undefined || value === null || typeof value !== 'object') return value;
  if (rest.length > 0) {
    const copy = Array.isArray(value) ? [...value] : { ...value };
    Reflect.set(copy, key, changed(Reflect.get(value, key), rest, change));
    return copy;
  }
  const now = change(Reflect.get(value, key));
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) =>
      i !== key ? [item] : now === null ? [] : now === 'twice' ? [item, item] : [now.value],
    );
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== String(key)) return [[name, inner]];
    if (now === null) return [];
    return now === 'twice'
      ? [
          [name, inner],
          [`${name}-again`, inner],
        ]
      : [[name, now.value]];
  });
  return Object.fromEntries(entries);
}

/** Sound data in which something is replaced, each time at another place. */
function withChange(
  sound: readonly unknown[],
  change: fc.Arbitrary<Change>,
  most = 2,
): fc.Arbitrary<unknown> {
  const places = sound.map((one) => placesIn(one));
  return fc
    .record({
      which: fc.nat(sound.length - 1),
      changes: fc.array(fc.record({ at: fc.nat(), change }), { minLength: 1, maxLength: most }),
    })
    .map(({ which, changes }) =>
      changes.reduce<unknown>((data, { at, change }) => {
        const known = places[which] ?? [];
        return changed(data, known[at % Math.max(1, known.length)] ?? [], change);
      }, sound[which]),
    );
}

/** Another value somewhere. */
export const withForeignValue = (sound: readonly unknown[]) =>
  withChange(
    sound,
    hostileValue.map(
      (value): Change =>
        () => ({ value }),
    ),
  );

/** Hostile text where there was text. */
export const withHostileText = (sound: readonly unknown[]) =>
  withChange(
    sound,
    hostileText.map(
      (text): Change =>
        (value) => ({ value: typeof value === 'string' ? text : value }),
    ),
    6,
  );

/** Something left out, or there twice. */
export const withMissingOrTwice = (sound: readonly unknown[]) =>
  withChange(
    sound,
    fc.boolean().map(
      (gone): Change =>
        () =>
          gone ? null : 'twice',
    ),
    4,
  );

/** Another number where there was one. */
export const withOtherNumbers = (sound: readonly unknown[]) =>
  withChange(
    sound,
    fc
      .oneof(fc.constantFrom(-1, 0, 1, 0.5, 1e6, 2 ** 31, 2 ** 53, 1e308), fc.integer({ min: -5, max: 500 }))
      .map(
        (number): Change =>
          (value) => ({ value: typeof value === 'number' ? number : value }),
      ),
    8,
  );

/** Sound text that ends too soon, or has a stretch cut out or put twice. */
export function cutText(sound: readonly string[]): fc.Arbitrary<string> {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .record({
      which: fc.nat(sound.length - 1),
      at: share,
      length: fc.nat(80),
      way: fc.constantFrom('end', 'out', 'twice', 'slip'),
      slip: fc.constantFrom(
        '"',
        '\\',
        '{',
        '[',
        ',',
        ':',
        '\\u0000',
        '\\ud800',
        '\n',
        '9e999',
        '/*',
        "'",
        '\ud800',
      ),
    })
    .map(({ which, at, length, way, slip }) => {
      const text = sound[which] ?? '';
      const start = Math.floor(at * text.length);
      const stretch = text.slice(start, start + length);
      const rest = text.slice(start + length);
      const put = way === 'twice' ? stretch + stretch : way === 'slip' ? slip : '';
      return way === 'end' ? text.slice(0, start) : text.slice(0, start) + put + rest;
    });
}

/** Data as JSON text in which "__proto__" is written out as a key, as only a hand can do it. */
export function withWrittenPrototype(json: string): string {
  return json.replace('{', '{"__proto__":{"polluted":true},');
}
