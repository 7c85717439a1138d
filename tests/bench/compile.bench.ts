import { compile } from '#compile/compile.ts';
import type { Sources } from '#model/sources.ts';
import { readSources } from '#node/read-sources.ts';
import type { Bench } from './bench.ts';

const sources = readSources('data');

/** The collection with each of its statements ten times over. */
const tenfold: Sources = Object.fromEntries(
  Object.entries(sources).flatMap(([path, content]) => {
    const [folder, file] = path.split('/');
    return file === undefined
      ? [[path, content]]
      : Array.from({ length: 10 }, (_, copy) => [`${folder}-${copy}/${file}`, content]);
  }),
);

/** The collection with one wrong quote in ten, as while a coder is at work. */
const faulty: Sources = Object.fromEntries(
  Object.entries(sources).map(([path, content]) => {
    let count = 0;
    return [
      path,
      content.replace(/evidence: \[/g, (found) => (count++ % 10 === 0 ? `${found}Not so ` : found)),
    ];
  }),
);

export const benches: Bench[] = [
  { name: 'compile the shipped collection', goal: 150, run: () => compile(sources) },
  { name: 'compile it with faults', goal: 300, run: () => compile(faulty) },
  { name: 'compile ten statements', goal: 1500, run: () => compile(tenfold) },
];
