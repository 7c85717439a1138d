/** The words of the app in a reader's words. */
export const WORDS = [
  ['Statement', 'A published text by a speaker.'],
  [
    'Passage',
    'A numbered unit of a statement: one paragraph of speech, one question, one paragraph of an answer.',
  ],
  ['Quote', 'Exact words of one passage.'],
  ['Topic', 'A subject heading on passages: a passage is about it or only touches it.'],
  ['Actor', 'Whoever is named or referred to and can act or hold a view, from a state to an unnamed group.'],
  ['Mention', 'The words by which a passage names an actor.'],
  ['Proposition', 'A neutral sentence that an actor can support or oppose.'],
  [
    'Position',
    'An actor’s stance on a proposition, with the words that carry it. Discourse network analysis calls a position a statement, and a proposition a concept.',
  ],
  ['Holder', 'The actor whose position it is.'],
  ['Speaker', 'Who utters the words: the one whose statement it is, or a journalist who asks.'],
  ['Addressee', 'The actor to whom a demand is addressed.'],
  [
    'Stance',
    'Supports, supports only on a condition, is undecided, or opposes. Where an actor says nothing, there is no position; that is not the same as undecided.',
  ],
  [
    'Attribution',
    'Whose voice carries a position: the speaker’s for himself or his state, the speaker’s report of somebody else, or a journalist’s question.',
  ],
  ['Evidence', 'The quotes that carry a position.'],
  [
    'Relation',
    'A link between two topics that the text itself draws, with its words. That two topics stand in the same passage is no relation.',
  ],
  [
    'Disputed, open, shared, one voice',
    'How the positions on a proposition stand to each other: someone supports and someone opposes it; someone is undecided or sets a condition; several actors are on one side; one actor alone takes a position.',
  ],
] as const;
