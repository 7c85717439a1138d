export const openActor = 'Open the actor';

export const openTopic = 'Open the topic';

export const openProposition = 'Open the proposition';

export const readInText = 'Read it in the text';

export const othersOnThis = 'Others on this';
