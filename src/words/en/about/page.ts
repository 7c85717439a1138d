export const about = 'About';
export const onThisPage = 'On this page';

export const lede = (description: string) =>
  `Parley turns a diplomatic statement into something to explore. ${description}`;

export const SECTION_TITLE = {
  source: 'The source',
  coding: 'How it was coded',
  proof: 'Quote proof',
  codebook: 'Codebook',
  words: 'What the words mean',
  cite: 'How to cite',
  downloads: 'Downloads',
  access: 'Accessibility',
  licences: 'Privacy and licences',
};
