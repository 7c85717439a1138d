export const compare = 'Compare';

export const positions = 'Positions';

export const faceToFace = 'Face to face';

export const lineUps = 'Line-ups';
