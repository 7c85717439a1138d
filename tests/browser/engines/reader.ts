import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Key, Tab } from './engine.ts';
import { spotOf } from './spot-of.ts';

const SOON = { timeout: 20_000, interval: 60 };

/** A reader at a window of any browser: looks, points, types, and has patience. */
export class Reader {
  readonly tab: Tab;
  readonly #front: string;
  readonly #downloads: string;

  /** Someone at a window, with the address of the app's front page and the folder where her downloads go. */
  constructor(tab: Tab, front: string, downloads: string) {
    this.tab = tab;
    this.#front = front;
    this.#downloads = downloads;
  }

  /** The same reader, for whom the app's front page is somewhere else. */
  at(front: string): Reader {
    return new Reader(this.tab, front, this.#downloads);
  }

  /** Opens a page by its path below the app's front page, and waits until it is explorable. */
  async open(path: string): Promise<void> {
    await this.tab.goto(new URL(path, this.#front).href);
    await this.explorable();
  }

  async reload(): Promise<void> {
    await this.tab.reload();
    await this.explorable();
  }

  /** The app has taken the page over once it keeps the scroll position itself. */
  async explorable(): Promise<void> {
    await expect.poll(() => this.look(() => history.scrollRestoration), SOON).toBe('manual');
    await this.look(() => document.fonts.ready.then(() => true));
  }

  /** What a function finds on the page. It sees nothing but the page and what it is given. */
  async look<T, G>(finds: (given: G) => T | Promise<T>, given?: G): Promise<T> {
    const call = `Promise.resolve((${finds})(${JSON.stringify(given)}))`;
    return JSON.parse(await this.tab.run(`${call}.then((found) => JSON.stringify(found ?? null))`));
  }

  /** Clicks the first element in sight of a selector whose name has these words in it, once it rests. */
  async click(selector: string, name = ''): Promise<void> {
    let before = '';
    const spot = async () => {
      const found = await this.look(spotOf, { selector, name });
      const resting = found !== null && JSON.stringify(found) === before;
      before = JSON.stringify(found);
      return resting ? found : null;
    };
    await expect
      .poll(async () => (await spot()) !== null, { ...SOON, message: `${selector} “${name}”` })
      .toBe(true);
    const [x = 0, y = 0]: number[] = JSON.parse(before);
    await this.tab.click(x, y);
  }

  press(...keys: Key[]): Promise<void> {
    return this.tab.press(...keys);
  }

  /** Waits until what is in sight of a selector says these words. */
  async sees(words: string | RegExp, selector = 'body'): Promise<void> {
    await expect.poll(() => this.words(selector), SOON).toMatch(words);
  }

  /** Waits until a selector finds nothing any more. */
  async seesNo(selector: string): Promise<void> {
    await expect.poll(() => this.count(selector), SOON).toBe(0);
  }

  /** Waits until a passage stands in the upper part of the window. */
  async seesPassage(id: string): Promise<void> {
    const top = () => this.look((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, id);
    await expect.poll(top, SOON).toSatisfy((top: number) => top >= 40 && top < 300);
  }

  /** All words in sight of a selector, as a line. */
  words(selector: string): Promise<string> {
    return this.look(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)]
          .map((element) => element.innerText ?? element.textContent)
          .join(' ')
          .replace(/\s+/g, ' '),
      selector,
    );
  }

  count(selector: string): Promise<number> {
    return this.look((selector) => document.querySelectorAll(selector).length, selector);
  }

  /** Waits until the address matches. */
  async isAt(address: string | RegExp): Promise<void> {
    await expect.poll(() => this.look(() => location.href), SOON).toMatch(address);
  }

  /** Waits until something on the page is as wanted. */
  async finds<T, G>(wanted: T, finds: (given: G) => T | Promise<T>, given?: G): Promise<void> {
    await expect.poll(() => this.look(finds, given), SOON).toEqual(wanted);
  }

  /** How far the page can be scrolled sideways once it is drawn, in CSS pixels. */
  sideways(): Promise<number> {
    return this.look(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
  }

  /** The file that is saved when something is done, as text. */
  async saves(name: RegExp, act: () => Promise<void>): Promise<string> {
    await act();
    const file = () => readdirSync(this.#downloads).find((file) => name.test(file)) ?? '';
    const content = () => (file() === '' ? '' : readFileSync(join(this.#downloads, file()), 'utf8'));
    await expect.poll(content, SOON).not.toBe('');
    return content();
  }
}
