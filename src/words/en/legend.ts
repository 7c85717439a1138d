export const stanceKey = 'Key: shape and sign give the stance';

export const voiceKey = 'Key: the fill gives the voice';
