import type { TestProject } from 'vitest/node';
import { serve } from '#node/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served from a host's root. */
    atRoot: string;
    /** Where the same files are served below a path. */
    belowPath: string;
  }
}

/** Serves dist, once at a host's root and once below a path, for as long as the browser tests take. */
export default async function serveApp(project: TestProject): Promise<() => Promise<void>> {
  const atRoot = await serve({ folder: 'dist' });
  const belowPath = await serve({ folder: 'dist', base: '/a/b/' });
  project.provide('atRoot', atRoot.address);
  project.provide('belowPath', belowPath.address);
  return async () => {
    await atRoot.close();
    await belowPath.close();
  };
}
