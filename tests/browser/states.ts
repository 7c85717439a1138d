import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import {
  type Address,
  compareAddress,
  facesAddress,
  handoutAddress,
  lineUpsAddress,
  predictAddress,
  quizAddress,
  type Selection,
  textAddress,
} from '#model/address.ts';
import { collection, library } from '../model.ts';
import { kinds, opened, pathTo } from './kinds.ts';
import { oneTabStopARibbon } from './one-tab-stop.ts';

/** A page as a reader may have left it. */
export interface State {
  /** The kind of page, as in `kinds`. */
  page: string;
  /** In a few words, such as "position open". */
  state: string;
  path: string;
  /** What a reader does after the page has opened, if its address does not say it all. */
  act?: (page: Page) => Promise<void>;
  /** What is there once the state is reached; main if nothing is said. */
  ready?: string;
}

const statement = opened.id;
const relation = opened.relations.find(({ from, to }) => from !== to);
const position = opened.positions.find(({ evidence }) => evidence.length === 1);
const passage = position?.evidence[0]?.passage;
const [first] = collection.tours;
const other = opened.positions.find(({ holder }) => holder !== position?.holder)?.holder;
if (
  relation === undefined ||
  position === undefined ||
  passage === undefined ||
  first === undefined ||
  other === undefined
)
  throw new Error('The browser tests need a relation, a position, a tour and two actors.');
const topic = relation.from;
const onTopic = opened.positions.find(
  ({ proposition }) => library.propositions.get(proposition)?.topic === topic,
);
if (onTopic === undefined) throw new Error('The browser tests need a position on a topic with a relation.');
const actor = opened.speaker;
const actors = [position.holder, other];

const table = (selection: Selection) => ({ page: 'table', statement, selection }) as const;
const ofTopic = (selection: Selection) => ({ page: 'topic', statement, topic, selection }) as const;
const tourStep = (tour: string, step: number) => ({ page: 'tour', statement, tour, step }) as const;

/** Every kind of page as it comes, and in every state that shows something else. */
const states: State[] = [
  ...kinds.map(([page, path]) => ({ page, state: 'as it comes', path })),
  at('topic selected', table({ kind: 'topic', id: topic }), '.table-panel h2'),
  at('relation selected', table({ kind: 'topic', id: topic, with: [{ kind: 'topic', id: relation.to }] })),
  at('actor selected', table({ kind: 'actor', id: actor })),
  at('passage selected', table({ kind: 'passage', id: passage })),
  at('position open', table({ kind: 'position', id: position.id })),
  { ...at('as a list', table({ kind: 'topic', id: topic })), act: press('l') },
  at('proposition selected', ofTopic({ kind: 'proposition', id: onTopic.proposition })),
  at('actor selected', ofTopic({ kind: 'actor', id: onTopic.holder })),
  at('relation selected', ofTopic({ kind: 'topic', id: topic, with: [{ kind: 'topic', id: relation.to }] })),
  at('filter set', {
    ...ofTopic({ kind: 'actor', id: onTopic.holder }),
    selection: null,
    look: { stances: ['supports'], attributions: ['own'], unfolded: true },
  }),
  at('position open', textAddress(statement, { position: position.id, passage })),
  at(
    'filter set',
    textAddress(statement, { topics: [topic], actors: [onTopic.holder], stances: ['supports'] }),
  ),
  at('plain text', textAddress(statement, { hidden: ['notes'] })),
  at('linked words', textAddress(statement, { passage, words: position.evidence[0]?.quote ?? null })),
  at('proposition open', compareAddress({ open: position.proposition })),
  at('filter set', compareAddress({ topic, actors, stances: ['supports'], attributions: ['own'] })),
  at('unfolded', compareAddress({ unfolded: ['rows', 'columns'] })),
  at('two actors', facesAddress({ actors })),
  at('actor selected', lineUpsAddress({ actors: actors.slice(0, 1) })),
  at('tie selected', lineUpsAddress({ actors })),
  { ...at('as a list', lineUpsAddress()), act: press('l') },
  at('about a passage', tourStep('diplomatic-sentence', 1)),
  at('about who stands where', tourStep('guarantees', 4)),
  { ...at('screen blank', tourStep(first.id, 1)), act: press('b'), ready: '.blank-screen' },
  at('a question', quizAddress(statement, { seed: 2013 }), '.quiz-option'),
  { ...at('answered', quizAddress(statement, { seed: 2013 }), '.quiz-option'), act: answer },
  at('result', quizAddress(statement, { seed: 2013, at: 11 })),
  at('to predict', predictAddress(statement, { topic }), '.to-predict'),
  { ...at('revealed', predictAddress(statement, { topic }), '.to-predict'), act: press('a') },
  at('worksheet', handoutAddress(statement, { topic, sheet: 'worksheet' })),
  at('key', handoutAddress(statement, { topic, sheet: 'key' })),
  at('found', { page: 'find', request: 'missile defence' }, '.find-said'),
  at('nothing found', { page: 'find', request: 'zzzzqqq' }, '.find-said'),
  { ...at('with quotes', { page: 'actor', actor }), page: 'basket', act: pinTwo, ready: '.basket-entry' },
  at('no such page', { page: 'missing', path: '/actors/nobody-at-all/' }),
  { ...at('find open', { page: 'actors' }), act: find, ready: 'dialog [role="option"]' },
  { ...at('cite dialog', textAddress(statement, { passage })), act: press('c'), ready: 'dialog' },
  { ...at('keys listed', { page: 'table', statement, selection: null }), act: press('?'), ready: 'dialog' },
  { ...at('address shown', { page: 'actors' }), act: press('S'), ready: 'dialog svg' },
  { ...at('tools open', { page: 'actors' }), act: tools, ready: '.bar-menu-tools button' },
  ...projected({ page: 'table', statement, selection: null }, textAddress(statement), compareAddress()),
  ...projected(tourStep(first.id, 1)),
];

/** The states of each page, which can be looked at in one window. */
export function statesByPage(): [string, State[]][] {
  return [...new Set(states.map(({ page }) => page))].map((name) => [
    name,
    states.filter(({ page }) => page === name),
  ]);
}

/** Opens a state on a page that is at hand, and waits until it is there. */
export async function openState(page: Page, { path, act, ready = 'main' }: State): Promise<void> {
  await page.goto(new URL(path, inject('atRoot')).href);
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
  await page.waitForFunction(oneTabStopARibbon);
  if (act !== undefined) {
    await page.waitForLoadState('networkidle');
    await act(page);
  }
  await page.locator(ready).first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}

/** What a state left behind in the reader's browser, such as larger type, is undone. */
export async function leaveState(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    localStorage.clear();
    sessionStorage.clear();
  });
}

function at(state: string, address: Address, ready?: string): State {
  return { page: address.page, state, path: pathTo(address), ...(ready !== undefined && { ready }) };
}

function projected(...addresses: Address[]): State[] {
  return addresses.map((address) => ({
    ...at('projector', address, 'html[data-projector]'),
    act: press('P'),
  }));
}

function press(key: string): (page: Page) => Promise<void> {
  return (page) => page.keyboard.press(key);
}

async function answer(page: Page): Promise<void> {
  await page.keyboard.press('2');
  await page.getByRole('heading', { name: 'As it is coded' }).waitFor();
}

async function find(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /Find words/ }).fill('missile');
}

async function tools(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More tools' }).click();
}

async function pinTwo(page: Page): Promise<void> {
  for (let pins = 0; pins < 2; pins++)
    await page
      .getByRole('button', { name: /^Pin passage/ })
      .first()
      .click();
  await page.getByRole('link', { name: /^Evidence basket/ }).click();
}
