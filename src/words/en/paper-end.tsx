import type { ReactNode } from 'react';
import { listed } from './terms.ts';

export const topicsKey = (topics: ReactNode): ReactNode => (
  <>Topics, in brackets where a passage only touches them: {topics}.</>
);

export const leftOut = (layers: readonly string[]): string =>
  `Left out: ${listed(layers.map((layer) => layer.toLowerCase()))}.`;

export const sourceAndAddress = (source: string, address: ReactNode): ReactNode => (
  <>
    Source: {source} The wording is kept as it stands; the coding is interpretation. Read at {address}
  </>
);
