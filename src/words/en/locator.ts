/**
 * Passages as citations name them: "passage 13", "passages 12–13, question and answer", "passages 4, 13".
 *
 * @param stretch whether they follow each other
 * @param questions how many of them are questions
 */
export function locator(numbers: readonly number[], stretch: boolean, questions: number): string {
  const { length } = numbers;
  const named = stretch && length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ');
  const kind =
    questions === 0
      ? ''
      : questions < length
        ? ', question and answer'
        : length === 1
          ? ', question'
          : ', questions';
  return `${length === 1 ? 'passage' : 'passages'} ${named}${kind}`;
}
