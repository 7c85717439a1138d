export const picture = 'Picture';

export const list = 'List';
