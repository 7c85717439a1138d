import type { CompiledStatement } from './compile-statement.ts';
import type { ReadCodebook } from './read-codebook.ts';
import type { Form } from './read-forms.ts';
import type { Report } from './report.ts';

interface Covered {
  codebook: ReadCodebook;
  compiled: readonly CompiledStatement[];
  forms: readonly Form[];
  report: Report;
}

/** Warns of passages that nobody has coded, and of what the codebook lists and no statement uses. */
export function checkCoverage(covered: Covered): void {
  for (const statement of covered.compiled) checkPassages(statement, covered.report);
  checkActors(covered);
  checkPropositions(covered);
  checkForms(covered);
}

/** A passage with a summary was read, and found to hold nothing to code. */
function checkPassages({ statement, file }: CompiledStatement, report: Report): void {
  const { topicCodes, positions, relations, passages } = statement;
  const codes = [...topicCodes, ...positions.flatMap(({ evidence }) => evidence), ...relations];
  const coded = new Set(codes.map(({ passage }) => passage));
  for (const { id, summary } of passages)
    if (!coded.has(id) && summary === null)
      report.warning(
        'passage-without-codes',
        file.atKey(file.content.passages, id),
        `${id} has neither codes nor a summary.`,
        'Code it, or sum it up to say that it was read.',
      );
}

function checkActors({ codebook: { file }, compiled, report }: Covered): void {
  const present = new Set(
    compiled.flatMap(({ statement: { passages, mentions, positions } }) => [
      ...passages.map(({ speaker }) => speaker),
      ...mentions.map(({ actor }) => actor),
      ...positions.flatMap(({ holder, addressees }) => [holder, ...addressees]),
    ]),
  );
  for (const actor of file.content.actors)
    if (!present.has(actor.id))
      report.warning(
        'actor-without-mention',
        file.at(actor, 'id'),
        `“${actor.id}” is nowhere mentioned and holds no position.`,
        'Add forms or a mention, or take the actor out.',
      );
}

function checkPropositions({ codebook: { file }, compiled, report }: Covered): void {
  const positions = compiled.flatMap(({ statement }) => statement.positions);
  const taken = new Set(positions.map(({ proposition }) => proposition));
  for (const proposition of file.content.propositions)
    if (!taken.has(proposition.id))
      report.warning(
        'proposition-without-position',
        file.at(proposition, 'id'),
        `Nobody holds a position on “${proposition.id}”.`,
        'Code a position, or take the proposition out.',
      );
}

function checkForms({ compiled, forms, report }: Covered): void {
  const matched = new Set(compiled.flatMap(({ matched }) => [...matched]));
  for (const form of forms)
    if (!matched.has(form))
      report.warning(
        'form-without-match',
        form.at,
        `“${form.form}” stands nowhere on its own.`,
        'Correct the form, or take it out.',
      );
}
