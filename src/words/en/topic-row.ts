import { counted } from './terms.ts';

export const positionsOn = (count: number): string => counted(count, 'position');

export const inPassages = (count: number): string => `in ${counted(count, 'passage')}`;
