import { counted, quoted } from './terms.ts';

export const goesBy = (form: string): string => ` ${quoted(form)} in the text`;

export const noneGoesBy = (sought: string): string => `No actor goes by “${sought}”.`;

export const found = (actors: number): string => counted(actors, 'actor');
