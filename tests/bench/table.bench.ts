import { drawTable } from '#charts/table/draw-table.ts';
import { keepPlaces, readPlaces } from '#charts/table/kept-places.ts';
import type { Collection } from '#model/collection.ts';
import { indexCollection } from '#query/library.ts';
import { type TableGraph, tableGraph } from '#query/table-graph.ts';
import { generateCollection } from '../generate/collection.ts';
import { collection } from '../model.ts';
import type { Bench } from './bench.ts';

function graphOf(collection: Collection): TableGraph {
  const library = indexCollection(collection);
  const [index] = library.statements.values();
  if (index === undefined) throw new Error('The collection has no statement.');
  return tableGraph(library, index);
}

const shipped = graphOf(collection);
const large = graphOf(generateCollection({ seed: 7, passages: 400, topics: 30, actors: 1000 }));
const kept = readPlaces(keepPlaces(drawTable(shipped, 'wide')), shipped.topics);

export const benches: Bench[] = [
  {
    name: 'lay the table, with places kept in the page',
    goal: 15,
    run: () => drawTable(shipped, 'wide', kept),
  },
  { name: 'lay the table, searching places', goal: 60, run: () => drawTable(shipped, 'wide') },
  {
    name: 'lay the table on a phone, searching places',
    goal: 60,
    run: () => drawTable(shipped, 'narrow'),
  },
  {
    name: 'lay a table of 400 passages, 30 topics, 1000 actors',
    goal: 250,
    run: () => drawTable(large, 'wide'),
  },
];
