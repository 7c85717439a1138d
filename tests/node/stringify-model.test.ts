import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringifyModel } from '#node/stringify-model.ts';

test('plain things stand on one line each', () => {
  const model = {
    title: 'Talks',
    topics: [
      { id: 'a', forms: ['x', 'y'] },
      { id: 'b', forms: [] },
    ],
    tours: [],
  };
  expect(stringifyModel(model)).toBe(`{
 "title": "Talks",
 "topics": [
  {"id": "a", "forms": ["x", "y"]},
  {"id": "b", "forms": []}
 ],
 "tours": []
}
`);
});

test('it is JSON, with everything in it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
      expect(JSON.parse(stringifyModel(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
