export const errorsAndWarnings = (errors: number, warnings: number) =>
  `Errors in the sources: ${errors}. Warnings: ${warnings}.`;
