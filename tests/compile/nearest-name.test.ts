import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearestName, suggest } from '#compile/nearest-name.ts';

test.each([
  ['russia', 'russia', 0],
  ['', 'nato', 4],
  ['nato', 'nto', 1],
  ['nato', 'natos', 1],
  ['nato', 'naro', 1],
  ['nato', 'naot', 1],
  ['kitten', 'sitting', 3],
  // The restricted distance never changes a swapped pair again, so it is 3 here and not 2.
  ['ca', 'abc', 3],
])('from “%s” to “%s” it takes %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('a distance is the same both ways, nought only for equals, and bounded by the lengths', () => {
  const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', '-') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

const names = ['usa', 'russia', 'russian-people', 'georgia', 'georgian-people', 'cyber-security'];

test.each([
  ['rusia', 'russia'],
  ['Russia', 'russia'],
  ['gerogia', 'georgia'],
  ['georgian-pepole', 'georgian-people'],
  ['cybersecurity', 'cyber-security'],
  ['libya', null],
  ['un', 'usa'],
  ['x', null],
  ['', null],
  ['russia'.repeat(100), null],
  // Two letters may differ in short names, one in three in long ones.
  ['ab', null],
  ['usage', 'usa'],
  ['usages', null],
  ['cyxxr-secuxity', 'cyber-security'],
  ['cyxxr-xexxrity', null],
])('instead of “%s” it offers %s', (wanted, offered) => {
  expect(nearestName(wanted, names)).toBe(offered);
});

test('eighty letters are still compared, more are not', () => {
  const name = 'x'.repeat(79);
  expect(nearestName(`${name}y`, [name])).toBe(name);
  expect(nearestName(`${name}yy`, [name])).toBeNull();
});

test('the nearest is offered wherever it stands, and the first of several as near', () => {
  expect(nearestName('north', ['nirth', 'worth', 'forth'])).toBe('nirth');
  expect(nearestName('north', ['nirths', 'worth'])).toBe('worth');
  expect(nearestName('north', ['worth', 'nirths'])).toBe('worth');
});

test('whatever is offered is no further than any other name, and differs in at most one letter in three', () => {
  const word = fc.string({ maxLength: 9, unit: fc.constantFrom('a', 'b', 'c', '-') });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (wanted, listed) => {
      const near = (name: string) => {
        const distance = editDistance(wanted, name);
        const most = Math.max(2, Math.floor(wanted.length / 3));
        return distance <= most && distance < Math.max(wanted.length, name.length) ? [distance] : [];
      };
      const nearest = nearestName(wanted, listed);
      const distances = listed.flatMap(near);
      if (nearest === null) expect(distances).toEqual([]);
      else {
        expect(listed).toContain(nearest);
        expect(near(nearest)).toEqual([Math.min(...distances)]);
      }
    }),
  );
});

test('a remedy offers the nearest name, or says what else to do', () => {
  expect(suggest('rusia', names, 'Add it.')).toBe('Did you mean “russia”?');
  expect(suggest('libya', names, 'Add it.')).toBe('Add it.');
});
