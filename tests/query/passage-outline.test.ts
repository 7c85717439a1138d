import { expect, test } from 'vitest';
import { passageOutline } from '#query/passage-outline.ts';
import { library } from '../model.ts';
import { index, statement } from '../views/statement.ts';

test('a passage is told by its section, what it is about before what it touches, and its positions', () => {
  for (const passage of statement.passages) {
    const { section, topics, positions } = passageOutline(library, index, passage);
    const codes = statement.topicCodes.filter((code) => code.passage === passage.id);
    const wanted = (['primary', 'secondary'] as const).flatMap((weight) =>
      codes.filter((code) => code.weight === weight).map(({ topic }) => topic),
    );
    expect(topics.map(({ id }) => id)).toEqual(wanted);
    expect(new Set(positions)).toEqual(
      new Set(
        statement.positions.filter(({ evidence }) => evidence.some((quote) => quote.passage === passage.id)),
      ),
    );
    expect(section.number).toBe(passage.exchange ?? 0);
    const exchange = statement.exchanges.find(({ number }) => number === passage.exchange);
    if (exchange !== undefined) expect(section.title).toBe(exchange.title);
    else expect(section.title).not.toBe('');
  }
});

test('a passage on which nothing is coded has a section all the same', () => {
  const [passage] = statement.passages;
  if (passage === undefined) throw new Error('The statement has no passage.');
  const bare = passageOutline(library, index, { ...passage, id: 'p99' });
  expect(bare).toMatchObject({ topics: [], positions: [], section: { number: 0 } });
});
