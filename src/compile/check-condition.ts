import type { PositionSource } from '#model/coding-schema.ts';
import type { Reading } from './reading.ts';

/** Whether a conditional position has its condition, and no other has one. */
export function checkCondition(written: PositionSource, { file, report }: Reading): boolean {
  const { stance, condition } = written;
  if (stance === 'conditional' && condition === undefined)
    report.error(
      'condition-missing',
      file.at(written, 'stance'),
      'A conditional position needs its condition.',
      'Add condition: with the words that state it.',
    );
  else if (stance !== 'conditional' && condition !== undefined)
    report.error(
      'condition-unexpected',
      file.at(written, 'condition'),
      `A position that ${stance === 'undecided' ? 'is undecided' : stance} has no condition.`,
      'Make the stance conditional, or take the condition out.',
    );
  else return true;
  return false;
}
