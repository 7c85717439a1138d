import type { Standing } from '#query/standing.ts';
import * as words from '#words/standing.ts';

export const STANDING_LABEL: Record<Standing, string> = words.STANDING_LABEL;

export const STANDING_GLOSS: Record<Standing, string> = words.STANDING_GLOSS;
