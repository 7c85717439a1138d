import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { quizAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { QUIZ_KINDS } from '#model/vocabulary.ts';
import { known } from '#query/known.ts';
import { quizRound } from '#query/quiz/quiz-round.ts';
import { QUIZ_TITLE } from '#words/quiz.tsx';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The model has no statement.');
const index = known(library.statements, statement.id);
const path = (seed: number, at = 1) => formatAddress(quizAddress(statement.id, { seed, at }));
const options = () => screen.getAllByRole('button').filter((one) => one.matches('.quiz-options *'));

test('the beginning offers every kind of question, each as a round of its own', async () => {
  await renderAt(formatAddress(quizAddress(statement.id)));
  for (const kind of QUIZ_KINDS)
    expect(screen.getByRole('link', { name: QUIZ_TITLE[kind] })).toHaveAttribute(
      'href',
      expect.stringMatching(new RegExp(`/quiz/\\?kind=${kind}&seed=[1-9]\\d{3}$`)),
    );
});

describe('a round', () => {
  const seed = 4711;
  const questions = quizRound(library, index, { kind: null, seed });

  test('is gone through by keyboard alone, and its result counts what was chosen as coded', async () => {
    const reader = await renderAt(path(seed));
    for (const [i, { kind, options: ids, answer }] of questions.entries()) {
      await screen.findByText(new RegExp(`question ${i + 1} of 10`));
      expect(screen.getByRole('heading', { level: 1, name: QUIZ_TITLE[kind] })).toBeInTheDocument();
      expect(screen.queryByText('As it is coded')).toBeNull();
      // The first three are answered otherwise than coded.
      const choice = i < 3 ? (ids.indexOf(answer) + 1) % ids.length : ids.indexOf(answer);
      await reader.keyboard(String(choice + 1));
      expect(screen.getByText(i < 3 ? /^Coded otherwise: / : /^As coded: /)).toBeInTheDocument();
      await waitFor(() =>
        expect(screen.getByRole('link', { name: /Next question|To the result/ })).toHaveFocus(),
      );
      await reader.keyboard(i % 2 === 0 ? '{Enter}' : ' ');
    }
    expect(await screen.findByRole('heading', { level: 1, name: '7 of 10 as coded' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'New ten' })).toHaveAttribute(
      'href',
      expect.not.stringContaining(`seed=${seed}`),
    );
    expect(screen.getByRole('textbox', { name: 'The same ten for others' })).toHaveValue(
      `${window.location.origin}${path(seed)}`,
    );
    for (const [i, { words }] of questions.entries())
      expect(screen.getByRole('link', { name: `Question ${i + 1}` }).closest('li')).toHaveTextContent(
        words[0].quote.slice(0, 20),
      );
    expect(document.body).not.toHaveTextContent(/\bcorrect|\bwrong\b/i);
  });

  test('marks what is coded and what was chosen, tells why, and takes no second choice', async () => {
    const reader = await renderAt(path(4712));
    const [first] = quizRound(library, index, { kind: null, seed: 4712 });
    if (first === undefined) throw new Error('There is no question.');
    const otherwise = (first.options.indexOf(first.answer) + 1) % first.options.length;
    const button = options()[otherwise];
    if (button === undefined) throw new Error('There is no other option.');
    await reader.click(button);
    expect(button).toHaveTextContent('your choice');
    expect(button).not.toHaveTextContent('as coded');
    expect(options()[first.options.indexOf(first.answer)]).toHaveTextContent('as coded');
    await reader.keyboard(String(first.options.indexOf(first.answer) + 1));
    expect(button).toHaveTextContent('your choice');
    const coded = screen.getByRole('heading', { name: 'As it is coded' }).closest('section');
    if (coded === null) throw new Error('Nothing is explained.');
    expect(coded).toHaveTextContent(first.words[0].quote);
    expect(coded).toHaveTextContent(/stated by|reported by|put by/);
    expect(within(coded).getAllByRole('link', { name: /^Passage \d+$/ })[0]).toHaveAttribute(
      'href',
      expect.stringContaining(`#${first.words[0].passage}`),
    );
    if (first.account.position.memo !== null)
      expect(screen.getByText(first.account.position.memo)).toBeVisible();
  });

  test('opens at the question that its address names, and past the last at the result', async () => {
    await renderAt(path(seed, 4));
    expect(screen.getByText(/question 4 of 10/)).toBeInTheDocument();
    expect(options()).toHaveLength(questions[3]?.options.length ?? 0);
  });
});

test('Enter on a link follows the link, whatever else it does', async () => {
  const reader = await renderAt(path(99));
  await reader.keyboard('1');
  // The choice takes the focus along; only then does the reader go elsewhere.
  await waitFor(() => expect(screen.getByRole('link', { name: 'Next question' })).toHaveFocus());
  screen.getByRole('link', { name: 'Quiz' }).focus();
  await reader.keyboard('{Enter}');
  expect(await screen.findByRole('link', { name: 'Begin, all kinds mixed' })).toBeInTheDocument();
});
