export const reduce = 'Reduce';

export const enlarge = 'Enlarge';
