import { expect, test } from 'vitest';
import { formsOf } from '#query/forms.ts';
import { collection, library } from '../model.ts';

test('an actor’s forms are counted in the texts, the most frequent first', () => {
  const mentions = collection.statements.flatMap((statement) => statement.mentions);
  for (const { id } of collection.codebook.actors) {
    const quotes = mentions.filter(({ actor }) => actor === id).map(({ quote }) => quote);
    const forms = formsOf(library, id);
    expect(forms.map(({ form }) => form).toSorted()).toEqual([...new Set(quotes)].toSorted());
    for (const { form, count } of forms) expect(count).toBe(quotes.filter((quote) => quote === form).length);
    const counts = forms.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
});
