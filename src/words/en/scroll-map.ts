export const statementAsRibbon = 'The statement as a ribbon';

export const passagesByLength = 'Passages, each as long as its words are many';

export const sections = 'Sections';
