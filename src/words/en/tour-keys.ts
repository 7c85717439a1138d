export const tour = 'Tour';
export const nextStep = 'next step';
export const stepBefore = 'step before';
export const firstStep = 'first step';
export const lastStep = 'last step';
export const blankScreen = 'blank the screen';
export const exploreFromHere = 'explore from here';
export const presentersWindow = 'presenter’s window';
