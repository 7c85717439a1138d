import { counted } from './terms.ts';

export const takeAlong = (what: string): string => `Take along: ${what}`;

export const downloadCsv = 'Download CSV';

export const csvForExcel = 'CSV for Excel';

export const copyTable = 'Copy table';

export const saved = (file: string): string => `Saved as ${file}`;

export const copied = (what: string): string => `Copied ${what}`;

export const notMade = 'The table could not be made. Check the connection, then try again.';

export const notCopied = 'This browser does not let the page copy. Download the CSV instead.';

export const positions = (count: number): string => counted(count, 'position');
