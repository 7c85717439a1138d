import { createBuilder } from 'vite';
import { ONE_FILE } from './one-file.ts';

/** `npm run build:file`: writes `dist/parley.html`, all of Parley in one file, and leaves what else is in `dist` alone. */
const builder = await createBuilder();
const environment = builder.environments[ONE_FILE];
if (environment === undefined) throw new Error('vite.config.ts has no build of one file.');
await builder.build(environment);
