import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inAlphabet, LOCALE, longDate, written } from '#words/locale.ts';

test('a date is written as the locale writes it', () => {
  const asked = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
  const days = fc.date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      expect(longDate(day.toISOString().slice(0, 10))).toBe(asked.format(day));
    }),
  );
  expect(longDate('2013-04-03')).toBe('3 April 2013');
});

test('a number has its thousands apart', () => {
  const asked = new Intl.NumberFormat(LOCALE);
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(written(number)).toBe(asked.format(number));
    }),
  );
  expect(written(4250)).toBe('4,250');
  expect(written(29)).toBe('29');
});

test('names go by the alphabet, whatever their case and accents', () => {
  expect(['Zambia', 'Éire', 'eastern states', 'Egypt'].sort(inAlphabet)).toEqual([
    'eastern states',
    'Egypt',
    'Éire',
    'Zambia',
  ]);
});

test('names of plain letters go as the locale has them go', () => {
  const { compare } = new Intl.Collator(LOCALE);
  const names = fc.string({ unit: fc.constantFrom(...'abAB zZ-09') });
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(Math.sign(inAlphabet(a, b))).toBe(Math.sign(compare(a, b)));
    }),
  );
});
