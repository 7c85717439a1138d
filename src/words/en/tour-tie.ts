export const tour = 'Tour';
export const backToStep = (step: number) => `Back to the tour, step ${step}`;
export const putAside = 'Put the tour aside';
