export const note = (note: string) => `Note: ${note}`;
