import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';

const [first] = collection.tours;
if (first === undefined) throw new Error('The model has no tour.');
const { statement, id, steps } = first;
const path = (step: number, more = '') => `/${statement}/tours/${id}/${step}/${more}`;

test('the page “In class” lists every tour with aims, length, level and steps', async () => {
  await renderAt(`/${statement}/tours/`);
  expect(screen.getByRole('link', { name: 'In class' })).toHaveAttribute('aria-current', 'page');
  for (const tour of collection.tours) {
    const entry = screen.getByRole('heading', { level: 2, name: tour.title }).closest('li');
    if (entry === null) throw new Error('A tour stands in no list.');
    expect(entry).toHaveTextContent(`${tour.steps.length} steps · ${tour.minutes} minutes · ${tour.level}`);
    for (const aim of tour.aims) expect(within(entry).getByText(aim)).toBeInTheDocument();
    for (const question of tour.questions) expect(within(entry).getByText(question)).toBeInTheDocument();
    const list = within(entry).getByRole('list', { name: `Steps of “${tour.title}”` });
    expect(within(list).getAllByRole('link')).toHaveLength(tour.steps.length);
  }
});

describe.each(collection.tours.map((tour) => [tour.title, tour] as const))('the tour “%s”', (_, tour) => {
  test('names at each step holder, stance and whose word it is, in exact words that lead to their passage', async () => {
    const reader = await renderAt(`/${statement}/tours/${tour.id}/1/`);
    for (const [i, step] of tour.steps.entries()) {
      await screen.findByRole('heading', { level: 1, name: step.title ?? '' });
      expect(screen.getByText(step.say)).toBeInTheDocument();
      if (step.ask !== null) expect(screen.getByText(step.ask)).toBeInTheDocument();
      for (const quote of step.quotes) {
        const link = screen.getAllByRole('link').find((one) => one.textContent?.includes(quote.quote));
        expect(link).toHaveAttribute('href', expect.stringContaining(`#${quote.passage}`));
        const item = link?.closest('li');
        if (quote.position !== null) expect(item).toHaveTextContent(/stated by|reported by|put by/);
      }
      if (i + 1 < tour.steps.length) await reader.click(screen.getByRole('link', { name: 'Next' }));
    }
    expect(screen.getByRole('link', { name: 'Done' })).toBeInTheDocument();
  });
});

test('a tour that is left is found again from any page, until it is put aside', async () => {
  const reader = await renderAt(path(2));
  await reader.keyboard('e');
  const back = await screen.findByRole('link', { name: 'Back to the tour, step 2' });
  await reader.click(screen.getByRole('link', { name: 'About' }));
  await reader.click(back);
  await waitFor(() => expect(window.location.pathname).toBe(path(2)));
  expect(screen.queryByRole('link', { name: /Back to the tour/ })).toBeNull();
  await reader.keyboard('e');
  await reader.click(await screen.findByRole('button', { name: 'Put the tour aside' }));
  expect(screen.queryByRole('link', { name: /Back to the tour/ })).toBeNull();
});

test('Space presses the button that has the focus, and goes on from anywhere else', async () => {
  const reader = await renderAt(path(2));
  screen.getByRole('button', { name: 'More tools' }).focus();
  await reader.keyboard(' ');
  expect(window.location.pathname).toBe(path(2));
  screen.getByRole('link', { name: 'Back' }).focus();
  await reader.keyboard(' ');
  await waitFor(() => expect(window.location.pathname).toBe(path(3)));
});

test('the presenter sees notes, question and the next step, and after the last what to discuss', async () => {
  await renderAt(path(1, 'presenter/'));
  expect(screen.getByText(steps[0]?.notes ?? '')).toBeInTheDocument();
  expect(screen.getByText(steps[0]?.ask ?? '')).toBeInTheDocument();
  expect(screen.getByText(`2. ${steps[1]?.title}`)).toBeInTheDocument();
  expect(screen.getByRole('timer')).toHaveTextContent('0:00');
});

test('a step that the tour does not have is missing', async () => {
  await renderAt(path(99));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page here');
});
