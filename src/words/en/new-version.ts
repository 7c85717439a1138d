export const isHere = 'A new version of Parley is here.';
export const whenReady = 'It opens when you are ready; nothing you pinned is lost.';
export const openIt = 'Open it';
export const later = 'Later';
