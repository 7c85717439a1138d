import fc from 'fast-check';
import {
  cutText,
  withForeignValue,
  withHostileText,
  withMissingOrTwice,
  withOtherNumbers,
  withWrittenPrototype,
} from './hostile-json.ts';
import { hostileText } from './hostile-text.ts';

const deep = fc
  .tuple(
    fc.constantFrom('[', '{"a":', '{"format":"parley-collection","version":1,"codebook":'),
    fc.nat(20_000),
  )
  .map(([sign, times]) => sign.repeat(times));

type Make = (sound: readonly unknown[]) => fc.Arbitrary<unknown>;

/** What may stand where sound JSON once did, each kind with its share of the cases in a hundred. */
export function damaged(
  sound: readonly string[],
): [kind: string, share: number, inputs: fc.Arbitrary<string>][] {
  const data = sound.map((text): unknown => JSON.parse(text));
  const changed = (make: Make) => make(data).map((value) => JSON.stringify(value) ?? '');
  return [
    ['cut or put twice', 25, cutText(sound)],
    ['hostile text in a field', 20, changed(withHostileText)],
    ['a value of another kind', 20, changed(withForeignValue)],
    ['parts missing or twice', 10, changed(withMissingOrTwice)],
    ['other numbers', 10, changed(withOtherNumbers)],
    ['__proto__ as a key', 5, changed(withHostileText).map(withWrittenPrototype)],
    ['deep', 5, deep],
    ['any text', 5, fc.oneof(hostileText, fc.json())],
  ];
}
