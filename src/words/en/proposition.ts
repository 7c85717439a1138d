import { capitalised } from './locale.ts';
import { counted, listed } from './terms.ts';

export const positions = (count: number) => `${counted(count, 'position')}.`;
export const showOnTable = 'Show on the table';
export const whereTaken = 'Where in the statement positions on it are taken';

export const related = 'Related propositions';
export const moreRelated = (count: number) => counted(count, 'more related proposition');

/** More holders than this are counted. */
const NAMED = 3;

/** "The same topic, Syria; the same passage; a position of Russia too" */
export function reasonWhyRelated({
  topic,
  passages,
  holders,
}: {
  /** The topic that both are of, if it is the same. */
  topic: string | null;
  /** How many passages both are in. */
  passages: number;
  /** Names of those who hold a position on both. */
  holders: readonly string[];
}): string {
  const names = holders.length > NAMED ? `${holders.length} of the same actors` : listed(holders);
  const reasons = [
    topic !== null ? `the same topic, ${topic}` : '',
    passages > 0 ? (passages === 1 ? 'the same passage' : `${passages} of the same passages`) : '',
    holders.length > 0 ? `a position of ${names} too` : '',
  ].filter((reason) => reason !== '');
  return capitalised(reasons.join('; '));
}
