import type { Position, Statement } from '#model/collection.ts';
import { indexStatement, type StatementIndex } from '#query/statement-index.ts';
import { collection, library } from '../model.ts';

const [first] = collection.statements;
if (first === undefined) throw new Error('The collection has no statement.');

/** The statement that ships. */
export const statement: Statement = first;
export const index: StatementIndex = indexStatement(statement, library.propositions);

/** A position that a test needs, or an error that says what the model lacks. */
export function positionWith(what: string, test: (position: Position) => boolean): Position {
  const found = statement.positions.find(test);
  if (found === undefined) throw new Error(`No position ${what}.`);
  return found;
}

/** The words of a position as pages quote them, passage by passage. */
export function quotesOf({ evidence }: Position): string[] {
  const byPassage = new Map<string, string[]>();
  for (const { passage, quote } of evidence)
    byPassage.set(passage, [...(byPassage.get(passage) ?? []), quote]);
  return [...byPassage.values()].map((quotes) => quotes.join(' … '));
}
