import { expect } from 'vitest';
import { textAddress } from '#model/address.ts';
import { opened, pathTo } from '../kinds.ts';
import { TABLE, tour } from './subjects.ts';
import type { Task } from './task.ts';

/** To take something along, to cite, and to show it to a class. */
export const useTasks: Task[] = [
  {
    does: 'pins a passage and takes the basket along as Markdown and CSV',
    async run(reader) {
      await reader.open(pathTo({ page: 'actor', actor: opened.speaker }));
      await reader.click('main button', 'Pin passage');
      await reader.sees('1', '.basket-count');
      await reader.click('a', 'Evidence basket');
      await reader.isAt('/basket/');
      await reader.sees(/\S/, '.basket-entry blockquote > p');
      const words = (await reader.words('.basket-entry blockquote > p')).replace(/[“”\u200a]/g, '').trim();
      expect(await reader.saves(/\.md$/, () => reader.click('button', 'Markdown'))).toContain(words);
      expect(await reader.saves(/\.csv$/, () => reader.click('button', 'CSV'))).toContain(words);
    },
  },
  {
    does: 'copies the link of a citation and pastes it',
    async run(reader) {
      await reader.open(pathTo(textAddress(opened.id, { passage: 'p13' })));
      const address = await reader.look(() => location.href);
      await reader.press('c');
      await reader.sees(/Word for word in the source/, 'dialog');
      await reader.click('dialog button', 'Copy: Link');
      await reader.press('Escape');
      await reader.seesNo('dialog[open]');
      await reader.press('/');
      await reader.finds('combobox', () => document.activeElement?.getAttribute('role'));
      await reader.press('Control', 'v');
      await reader.finds(address, () =>
        document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '',
      );
    },
  },
  {
    does: 'goes through a tour by the keys of a clicker',
    async run(reader) {
      await reader.open(pathTo({ page: 'tour', statement: opened.id, tour: tour.id, step: 1 }));
      await reader.finds(true, () => document.querySelector('.tour-leaders > path') !== null);
      for (const [key, step] of [
        ['PageDown', 2],
        ['ArrowRight', 3],
        ['PageUp', 2],
      ] as const) {
        await reader.press(key);
        await reader.isAt(`/${tour.id}/${step}/`);
        await reader.sees(tour.steps[step - 1]?.title ?? 'no title', 'h1');
      }
    },
  },
  {
    does: 'turns on the projector’s large type, and off again',
    async run(reader) {
      await reader.open(TABLE);
      await reader.press('p');
      await reader.finds(true, () => document.querySelector('[data-projector] .size-projector') !== null);
      await reader.press('p');
      await reader.seesNo('[data-projector]');
    },
  },
  {
    does: 'chooses the dark theme, which is there after a reload',
    async run(reader) {
      const background = () => getComputedStyle(document.body).backgroundColor;
      await reader.open('about/');
      const light = await reader.look(background);
      await reader.press('d');
      await reader.finds('dark', () => document.documentElement.dataset['theme']);
      const dark = await reader.look(background);
      expect(dark).not.toBe(light);
      await reader.reload();
      expect(await reader.look(background)).toBe(dark);
    },
  },
];
