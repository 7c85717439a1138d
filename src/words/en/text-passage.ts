import type { EditorialNote, PassageId } from '#model/collection.ts';
import type { PassageKind } from '#model/vocabulary.ts';
import { listed, PASSAGE_KIND_LABEL, passageName, passagesName, quoted } from './terms.ts';

/** "Passage 13, answer: Syria and Settlement" */
export function passageLabel(id: PassageId, kind: PassageKind, topics: readonly string[]): string {
  const name = `${passageName(id)}, ${PASSAGE_KIND_LABEL[kind]}`;
  return topics.length === 0 ? name : `${name}: ${listed(topics)}`;
}

/** What stands before the words of a turn. */
export const turnOf = (kind: PassageKind, speaker: string): string =>
  kind === 'question' ? 'Question: ' : `${speaker}: `;

export const predict = 'Predict';

export const predictPassage = (id: PassageId): string => `Predict ${passagesName([id])}`;

/** Before the title of an exchange: "Q2 ". */
export const exchangeNumber = (exchange: number): string => `Q${exchange} `;

/** At the end of the beginning of a long text, where scripts do not bring the rest. */
export const restElsewhere = 'Without scripts the page ends here.';
export const toWholeText = 'Read the whole text on one page';

/** What stands in brackets behind words that the editor says something of; with a usual form they are a slip. */
export const noteSign = (form: string | null): string => (form === null ? 'note' : 'sic');

export const noteOn = ({ form, quote }: EditorialNote): string =>
  form === null ? `Editorial note on ${quoted(quote)}` : `Sic: editorial note on ${quoted(quote)}`;

export const noteText = ({ form, note }: EditorialNote): string =>
  form === null ? `: ${note}` : `: usually ${quoted(form)}. ${note}`;
