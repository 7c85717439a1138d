import type { Attribution, Stance } from '#model/vocabulary.ts';

type Named = [name: string, aliases: string[]];

/** What a reader may call a stance when asking for it. */
export const STANCE_NAMES: Record<Stance, Named> = {
  supports: ['supports', ['for', 'support', 'yes']],
  conditional: ['only if', ['on a condition', 'if']],
  undecided: ['undecided', ['open']],
  opposes: ['opposes', ['against', 'oppose', 'no']],
};

/** What a reader may call a voice when asking for it. */
export const VOICE_NAMES: Record<Attribution, Named> = {
  own: ['stated by the speaker', ['speaker', 'stated']],
  attributed: ['reported by the speaker', ['reported', 'according to']],
  questioner: ['put by a journalist', ['journalist', 'question']],
};
