export const downloadStored = 'Download what was stored';
export const deleteIt = 'Delete it';
