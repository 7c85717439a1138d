export const howItIsCounted = 'How it is counted';

/** Each measure and choice, and what it means. */
export const explained: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Congruence',
    'The number of propositions on which two actors take the same side: both support, or both oppose.',
  ],
  ['Conflict', 'The number on which one supports and the other opposes.'],
  ['Subtract', 'Congruence less conflict. Above 0 two actors rather agree, below 0 they rather disagree.'],
  [
    'Share (Jaccard)',
    'Each of these divided by the number of propositions that one or the other speaks of. It keeps those who speak of much from seeming near to everybody.',
  ],
  [
    'Once a side',
    'Several positions of one actor on one proposition count once a side. Who both supports and opposes a proposition agrees and conflicts there at once.',
  ],
  [
    'Only if, undecided',
    'Strictly read, both neither agree nor conflict, but they count among what an actor speaks of. If asked to, “only if” counts as support.',
  ],
  ['Not stated', 'Silence is no position and ties nobody.'],
];

export const afterWhom = (
  <>
    The measures are those of discourse network analysis, where a proposition is called a concept and a
    position a statement: Philip Leifeld, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, in
    The Oxford Handbook of Political Networks (2017); Philip Leifeld, Johannes Gruber and Felix Rolf Bossner,{' '}
    <cite>Discourse Network Analyzer Manual</cite> (2018), sections 2.1 to 2.5. The picture is drawn by a
    force layout from a fixed start, so that the same choice always gives the same picture; only nearness
    means something in it, not left or right.
  </>
);
