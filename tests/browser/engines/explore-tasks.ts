import { expect } from 'vitest';
import { textAddress } from '#model/address.ts';
import { opened, pathTo } from '../kinds.ts';
import { actor, COMPARE, holdsQuote, LINE_UPS, mentions, TABLE, TOPIC, topic } from './subjects.ts';
import type { Task } from './task.ts';

/** To look around in the statement, from pictures to exact words. */
export const exploreTasks: Task[] = [
  {
    does: 'goes from a topic on the table to a proposition, its exact words, and their passage in the text',
    async run(reader) {
      await reader.open(TABLE);
      await reader.click(`.table-base a[href$="${opened.id}/?topic=${topic}"]`);
      await reader.isAt(`/?topic=${topic}`);
      await reader.click('.table-panel a[href*="?proposition="]');
      await reader.isAt(/\?proposition=/);
      await reader.sees(/\S/, '.table-panel .quotation');
      expect(holdsQuote(await reader.words('.table-panel .quotation'))).toBe(true);
      await reader.click('.table-panel .quotation a[href*="/text/"], .table-panel a[href*="/text/"]');
      await reader.isAt(/\/text\/.*#p\d+$/);
      await reader.seesPassage((await reader.look(() => location.hash)).slice(1));
      await reader.tab.back();
      await reader.isAt(/\?proposition=/);
      await reader.sees(/\S/, '.table-panel .quotation');
    },
  },
  {
    does: 'selects a position in a topic’s picture and follows it into the text',
    async run(reader) {
      await reader.open(TOPIC);
      await reader.click('[data-ring="marks"] a.stance-opposes');
      await reader.isAt('?position=');
      await reader.sees(/\S/, '.topic-panel .quotation p');
      expect(holdsQuote(await reader.words('.topic-panel .quotation p'))).toBe(true);
      await reader.click('[data-ring="marks"] a.stance-opposes');
      await reader.isAt(/\/text\/\?position=/);
      await reader.sees(/\S/, '.note[data-open]');
    },
  },
  {
    does: 'filters the text by an actor and steps through the names',
    async run(reader) {
      await reader.open(pathTo(textAddress(opened.id, { actors: [actor] })));
      const stopped = () => [...(CSS.highlights.get('stopped') ?? [])].map(String);
      await reader.press('n');
      await reader.sees(`1 of ${mentions.length}`, '.step-count');
      await reader.finds([mentions[0]?.quote], stopped);
      await reader.click('a', 'Next mention');
      await reader.sees(`2 of ${mentions.length}`, '.step-count');
      await reader.finds([mentions[1]?.quote], stopped);
      await reader.isAt(/[?&]stop=/);
    },
  },
  {
    does: 'compares positions and opens the words of one',
    async run(reader) {
      await reader.open(COMPARE);
      await reader.click('.compare-row .cell-link');
      await reader.isAt('?open=');
      await reader.sees(/\S/, '.open-row .quotation');
      expect(holdsQuote(await reader.words('.open-row .quotation'))).toBe(true);
    },
  },
  {
    does: 'opens what two actors agree or disagree on in the line-ups',
    async run(reader) {
      await reader.open(LINE_UPS);
      await reader.finds(1, () => document.querySelectorAll('.line-ups-figure').length);
      await reader.click('[data-ring="ties"] a text');
      await reader.isAt(/\?actors=\S+,/);
      await reader.sees(/\S/, '.line-ups-panel .quotation');
      expect(holdsQuote(await reader.words('.line-ups-panel .quotation'))).toBe(true);
    },
  },
  {
    does: 'finds words by keyboard and jumps to their passage',
    async run(reader) {
      await reader.open('actors/');
      await reader.press('/');
      await reader.finds('combobox', () => document.activeElement?.getAttribute('role'));
      await reader.tab.write('unambiguous guarantees');
      await reader.sees('unambiguous guarantees', '[role="option"]');
      await reader.press('ArrowDown');
      await reader.press('Enter');
      await reader.isAt(/\/text\/.*#p09$/);
      await reader.seesPassage('p09');
    },
  },
];
