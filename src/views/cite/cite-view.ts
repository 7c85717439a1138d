import type { Address, SelectionEnd, TextAddress } from '#model/address.ts';
import { describePage } from '#query/describe-page.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import * as words from '#words/citations.ts';
import { listed, passagesName } from '#words/terms.ts';
import type { Citation } from './citation.ts';
import { citedSource } from './cite-words.ts';

/** A page of the app as the reader has it, with what is selected on it. */
export function citeView(library: Library, index: StatementIndex | null, address: Address): Citation {
  const title = viewTitle(library, address);
  return {
    of: 'view',
    address,
    index,
    spans: [],
    cited: {
      mark: title,
      source: index === null ? null : citedSource(library, index),
      locator: null,
      quote: null,
      coding: { title, what: words.viewOfCoding, collection: library.collection.title },
    },
  };
}

function viewTitle(library: Library, address: Address): string {
  const [named = ''] = describePage(library, address).title.split(' · ');
  const page = address.page === 'table' ? words.table : named;
  const selected = [...new Set(selectedOn(address).map((end) => nameOf(library, end)))];
  return selected.length === 0 ? page : words.viewOf(page, listed(selected));
}

function selectedOn(address: Address): SelectionEnd[] {
  if (address.page === 'table' || address.page === 'topic') {
    const { selection } = address;
    return selection === null ? [] : [selection, ...(selection.with ?? [])];
  }
  return address.page === 'text' ? litOn(address) : [];
}

function litOn({ topics, actors, propositions }: TextAddress): SelectionEnd[] {
  return [
    ...topics.map((id): SelectionEnd => ({ kind: 'topic', id })),
    ...actors.map((id): SelectionEnd => ({ kind: 'actor', id })),
    ...propositions.map((id): SelectionEnd => ({ kind: 'proposition', id })),
  ];
}

function nameOf({ topics, actors, propositions }: Library, { kind, id }: SelectionEnd): string {
  switch (kind) {
    case 'topic':
      return topics.get(id)?.label ?? id;
    case 'actor':
      return actors.get(id)?.name ?? id;
    case 'proposition':
      return propositions.get(id)?.label ?? id;
    case 'passage':
      return passagesName([id]);
    case 'position':
      return words.onePosition;
  }
}
