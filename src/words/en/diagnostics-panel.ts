export const errorsAndWarnings = (errors: number, warnings: number) =>
  `Errors in the sources: ${errors}. Warnings: ${warnings}.`;
/** "data/codebook.yaml:12:3" */
export const place = ({ file, line, column }: { file: string; line: number; column: number }) =>
  `data/${file}:${line}:${column}`;
