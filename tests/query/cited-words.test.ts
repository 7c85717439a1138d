import { describe, expect, test } from 'vitest';
import { locatorOf, quoteOf, wholeOf } from '#query/cited-words.ts';
import { collection } from '../model.ts';

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The model has no statement.');
const passageOf = (id: string) => {
  const passage = statement.passages.find((each) => each.id === id);
  if (passage === undefined) throw new Error(`No ${id}.`);
  return passage;
};
const whole = (id: string) => wholeOf(passageOf(id));

describe('where words stand', () => {
  test('is said by the numbers of their passages', () => {
    expect(locatorOf(statement, [whole('p13')])).toBe('passage 13');
    expect(locatorOf(statement, [whole('p13'), whole('p14')])).toBe('passages 13–14');
    expect(locatorOf(statement, [whole('p04'), whole('p13')])).toBe('passages 4, 13');
    expect(locatorOf(statement, [])).toBeNull();
  });

  test('says so if they are a question of somebody else', () => {
    expect(locatorOf(statement, [whole('p12')])).toBe('passage 12, question');
    expect(locatorOf(statement, [whole('p12'), whole('p13')])).toBe('passages 12–13, question and answer');
  });
});

describe('words of several places', () => {
  const { text: first } = passageOf('p13');
  const { text: second } = passageOf('p14');

  test('keep the break between passages that follow each other', () => {
    const end = { ...whole('p13'), start: first.length - 10 };
    const start = { ...whole('p14'), end: 10 };
    expect(quoteOf(statement, [end, start])).toBe(`${first.slice(-10)}\n${second.slice(0, 10)}`);
  });

  test('are parted by an ellipsis where something is left out', () => {
    const spans = [
      { passage: 'p13', start: 0, end: 5 },
      { passage: 'p13', start: 20, end: 25 },
      { passage: 'p14', start: 3, end: 9 },
    ];
    expect(quoteOf(statement, spans)).toBe(
      `${first.slice(0, 5)} … ${first.slice(20, 25)} … ${second.slice(3, 9)}`,
    );
    expect(quoteOf(statement, [])).toBeNull();
  });

  test('are parted by an ellipsis unless one ends its passage and the other begins the next', () => {
    const end = { ...whole('p13'), start: first.length - 10 };
    const parted = [
      [end, { passage: 'p14', start: 3, end: 9 }],
      [{ ...end, end: first.length - 1 }, whole('p14')],
      [end, whole('p15')],
      [whole('p14'), whole('p13')],
    ];
    for (const spans of parted) {
      const [one = '', other = ''] = spans.map(({ passage, start, end }) =>
        passageOf(passage).text.slice(start, end),
      );
      expect(quoteOf(statement, spans)).toBe(`${one} … ${other}`);
    }
  });
});
