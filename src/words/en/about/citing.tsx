import type { ReactNode } from 'react';

export const howToCite =
  'Cite the statement with its publisher and reference, and a passage by its number. Every passage, topic, actor, proposition and position has an address of its own, which stays. “Cite”, on every page and beside every quotation, gives the whole citation with its address, and files for reference managers. A position is an interpretation of the words: its citation says so.';

/** `passage` is what is added to a reference, `link` the way to it. */
export const onePassage = (passage: string, link: ReactNode) => (
  <>
    One passage: add “{passage}” and its address, here {link}.
  </>
);
