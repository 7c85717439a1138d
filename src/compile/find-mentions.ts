import type { Passage, Quote } from '#model/collection.ts';
import type { Form, Named } from './read-forms.ts';

/** Words that name an actor or a place. */
export interface Naming extends Named {
  at: Quote;
}

/** What the forms find in a passage: whole words, the longest form first, no two on the same words. */
export function findMentions(
  { id, text }: Pick<Passage, 'id' | 'text'>,
  forms: readonly Form[],
): (Naming & { form: Form })[] {
  const taken = new Uint8Array(text.length);
  return forms.flatMap((form) => {
    const { form: words } = form;
    const found: (Naming & { form: Form })[] = [];
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (!isWhole(text, start, end) || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ kind: form.kind, id: form.id, form, at: { passage: id, start, end, quote: words } });
    }
    return found;
  });
}

/** Letters, the marks on them, and digits make words; hyphens join them. */
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  // Two code units hold any one character.
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const words = text.slice(start, end);
  return (
    !(ENDS_IN_WORD.test(before) && BEGINS_IN_WORD.test(words)) &&
    !(BEGINS_IN_WORD.test(after) && ENDS_IN_WORD.test(words))
  );
}
