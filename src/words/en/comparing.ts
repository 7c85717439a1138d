/** What a comparison is narrowed by: its topic, and whose word counts. */
export const topic = 'Topic';
export const allTopics = 'all topics';
export const topicWith = (label: string, propositions: string) => `${label} (${propositions})`;

export const whoseWordCounts = 'Whose word counts';
export const everythingSaid = 'Everything said';
export const onlyOwnWord = (speaker: string) => `Only ${speaker}’s own word`;

/** Whose word a comparison rests on where statements have several speakers. */
export const theSpeakers = 'the speakers';

/** What several positions of one actor on one proposition are called. */
export const SEVERAL = {
  repeated: 'said more than once',
  change: 'a change within the statement',
  ambivalence: 'ambivalent: two stances in one passage',
};

export const proposition = 'Proposition';
export const notStated = 'not stated';
export const handout = 'Handout';

/** Before what belongs to it, for those who hear it: "Syria: ". */
export const before = (label: string) => `${label}: `;
