import { written } from './locale.ts';

export const theFile = 'The file';
export const tooLarge = 'It is too large for a basket.';
export const unreadable = 'The browser could not read it.';

export const cannotBeOpened = (file: string) =>
  `“${file}” cannot be opened. Open a file that was saved here with “Backup”; the basket is as it was.`;
export const leftOut = (file: string) =>
  `Left out of “${file}”; the rest is in. Mend these in the file and open it again, or go on without them.`;
export const fault = (place: string, message: string) => (
  <>
    <b>{place}:</b> {message}
  </>
);
export const andMore = (count: number) => `and ${written(count)} more`;

/** "“evidence-basket.json”: 3 added, 1 renewed from the file, 2 were here already." */
export function outcome(
  file: string,
  { added, renewed, known }: { added: number; renewed: number; known: number },
): string {
  const parts = [
    `${written(added)} added`,
    renewed > 0 && `${written(renewed)} renewed from the file`,
    known > 0 && `${written(known)} ${known === 1 ? 'was' : 'were'} here already`,
  ];
  return `“${file}”: ${parts.filter((part) => part !== false).join(', ')}.`;
}
