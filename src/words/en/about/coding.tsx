import type { ReactNode } from 'react';

export const howItWasRead =
  'The text was cut into numbered passages: a paragraph of speech, a question, a paragraph of an answer. Each passage was then coded: its topics, who is named in it, and every position that somebody takes in it, with the words that carry it.';

export const whatAPositionSays = (
  <>
    A position says who stands how to which proposition, and whose voice says so. What the speaker states for
    himself or his state is <i>stated</i>; what he says of others is <i>reported</i>, and remains his account
    of them; what a journalist’s question asserts is <i>put by a journalist</i>. A condition is quoted with
    the position that hangs on it. Nothing is inferred from silence: where an actor takes no position, none is
    drawn.
  </>
);

export const codingInterprets =
  'Coding is interpretation. Where it was a judgement call, “Why it is coded so” beside the position gives the reason. The propositions are neutral sentences of the coders, not of the source, and none of them is endorsed here.';

export const theRules = (manual: (words: string) => ReactNode) => (
  <>The rules, and what was settled where the codings differed, stand in the {manual('coding manual')}.</>
);
