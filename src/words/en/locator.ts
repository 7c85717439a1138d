/**
 * Passages as citations name them: "passage 13", "passages 12–13, question and answer", "passages 4, 13". `stretch` says
 * whether they follow each other, `questions` how many of them are questions.
 */
export function locator(
  numbers: readonly number[],
  { stretch, questions }: { stretch: boolean; questions: number },
): string {
  const named = stretch && numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ');
  return `${numbers.length === 1 ? 'passage' : 'passages'} ${named}${kind(numbers.length, questions)}`;
}

function kind(passages: number, questions: number): string {
  if (questions === 0) return '';
  if (questions < passages) return ', question and answer';
  return questions === 1 ? ', question' : ', questions';
}
