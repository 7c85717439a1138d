import { group } from 'd3';
import { note } from '#words/basket-markdown.ts';
import type { TakenEntry, TakenPin } from './taken-entry.ts';

/**
 * A basket as Markdown (CommonMark): headings, and of each pin its exact words as a block quotation, the account, the
 * citation, whose address can be followed, and the reader's note. Words that are not the reader's own are escaped, so that they
 * show as they stand; notes are left as written, since they may be Markdown.
 */
export function basketMarkdown(title: string, entries: readonly TakenEntry[]): string {
  const parts = entries.map((entry) =>
    entry.kind === 'heading' ? `## ${escapeMarkdown(entry.text)}` : pinMarkdown(entry),
  );
  return `${[`# ${escapeMarkdown(title)}`, ...parts].join('\n\n')}\n`;
}

function pinMarkdown({ pin, account, citation, link, warning }: TakenPin): string {
  const passages = [...group(pin.quotes, ({ passage }) => passage).values()];
  const words = passages.map((quotes) => `“${quotes.map(({ quote }) => quote).join(' … ')}”`);
  return [
    words.map(blockQuotation).join('\n>\n'),
    account === null ? null : escapeMarkdown(account),
    citation.split(link).map(escapeMarkdown).join(`<${link}>`),
    warning === null ? null : `*${escapeMarkdown(warning)}*`,
    pin.note.trim() === '' ? null : note(pin.note.trim()),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

function blockQuotation(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#&~|]/g, '\\$&');
}
