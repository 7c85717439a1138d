import type { Rolldown } from 'vite';

/**
 * Which modules the build puts into one file, so that a page asks for few: the libraries, which change least;
 * what every page needs; and what many pages share.
 */
export const BUNDLES: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      name: 'react',
      test: /node_modules[\\/](react|react-dom|react-router|scheduler|zustand)[\\/]/,
      priority: 3,
    },
    { name: 'app', tags: ['$initial'], priority: 2 },
    {
      name: 'shared',
      // Not what only dialogs need, which load later, nor what is looked for by name, nor what only the table needs.
      test: /[\\/]src[\\/](charts|views|query|ui|state|model)[\\/](?!Dialog|cite[\\/]|search[\\/]|table[\\/]stretches|table-focus)/,
      minShareCount: 4,
      priority: 1,
    },
  ],
};
