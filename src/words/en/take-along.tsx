import type { ReactNode } from 'react';

export const takeAlong = 'Take along';

export const asSvg = (): ReactNode => (
  <>
    Picture <span>SVG</span>
  </>
);

export const asPng = (): ReactNode => (
  <>
    Picture <span>PNG, double size</span>
  </>
);

export const asCsv = (): ReactNode => (
  <>
    Its data <span>CSV</span>
  </>
);

export const onPaper = (): ReactNode => (
  <>
    On paper <span>print</span>
  </>
);

export const notMade = 'The file could not be made. Check the connection, then try again.';
