import { expect, test } from 'vitest';
import { drawTable } from '#charts/table/draw-table.ts';
import { keepPlaces, readPlaces } from '#charts/table/kept-places.ts';
import { SIZE_CLASSES } from '#charts/table/size-class.ts';
import { tableGraph } from '#query/table-graph.ts';
import { library } from '../../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const input = tableGraph(library, index);

test.each(SIZE_CLASSES)('kept places draw the very same picture, %s', (size) => {
  const found = drawTable(input, size);
  const kept = readPlaces(keepPlaces(found), input.topics);
  expect(kept).not.toBeNull();
  expect(drawTable(input, size, kept)).toEqual(found);
});

test.each(['', 'nowhere 1 2', `${input.topics[0]?.id} 1`, `${input.topics[0]?.id} one two`])(
  'what names no place on this table is not read: “%s”',
  (text) => {
    expect(readPlaces(text, input.topics)).toBeNull();
  },
);
