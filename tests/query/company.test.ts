import { expect, test } from 'vitest';
import { companyOf } from '#query/company.ts';
import { known } from '#query/known.ts';
import { indexStatement } from '#query/statement-index.ts';
import { library } from '../model.ts';
import { index, statement } from '../views/statement.ts';

const named = [...new Set(statement.mentions.map(({ actor }) => actor))];

test('an actor is in the company of what the passages that name it are about, and of who takes a position there', () => {
  for (const actor of named) {
    const passages = statement.passages
      .map(({ id }) => id)
      .filter((id) =>
        statement.mentions.some((mention) => mention.actor === actor && mention.passage === id),
      );
    const company = companyOf(library, index, actor);
    expect(company.map(({ passage }) => passage)).toEqual(passages);
    for (const { passage, topics, holders } of company) {
      const codes = statement.topicCodes.filter((code) => code.passage === passage);
      const main = codes.filter(({ weight }) => weight === 'primary');
      const about = main.length > 0 ? main : codes;
      expect(topics.map(({ id }) => id)).toEqual(about.map(({ topic }) => topic));
      const held = statement.positions.filter(({ evidence }) =>
        evidence.some((quote) => quote.passage === passage),
      );
      expect(new Set(holders)).toEqual(new Set(held.map(({ holder }) => known(library.actors, holder))));
      expect(holders).toHaveLength(new Set(holders).size);
    }
  }
});

test('nobody is in the company of an actor who is not named', () => {
  expect(companyOf(library, index, 'nobody')).toEqual([]);
});

test('a passage that is about nothing alone keeps the company of what it touches', () => {
  const topicCodes = statement.topicCodes.map((code) => ({ ...code, weight: 'secondary' }) as const);
  const touched = indexStatement({ ...statement, topicCodes }, library.propositions);
  const company = named.flatMap((actor) => companyOf(library, touched, actor));
  for (const { passage, topics } of company)
    expect(topics.map(({ id }) => id)).toEqual(
      topicCodes.filter((code) => code.passage === passage).map(({ topic }) => topic),
    );
  expect(company.some(({ topics }) => topics.length > 0)).toBe(true);
});
