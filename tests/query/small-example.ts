import { actor, named, passage, position, propositionsOf, quoteIn, smallStatement, topic } from './small.ts';

/**
 * A statement that can be seen whole. The war is a topic with two below it, talks and a truce, of which the truce is
 * nowhere; trade is the other main topic; oil is nowhere but in what the text joins to the war.
 */
const opening = passage('p01', 'We end the war. Talks may help, and Ben said so.');
const question = passage('p02', 'Does war hurt trade?  Ben wants talks; oil feeds war; war hurts trade.', {
  kind: 'question',
  exchange: 1,
});
const answer = passage('p03', 'Talks, and only talks, will do.', { kind: 'answer', exchange: 1 });
const aside = passage('p04', 'Ben is for talks again, Ana for open markets.', {
  kind: 'answer',
  exchange: 1,
});
const trade = passage('p05', 'Trade is good.', { kind: 'answer', exchange: 1 });
const hint = passage('p06', 'One word on that.', { kind: 'answer', exchange: 1 });

const onStopping = position('ana', 'stop-it', { evidence: [quoteIn(opening, 'We end the war')] });
const onTalks = position('ben', 'talk-now', {
  evidence: [quoteIn(question, 'Ben wants talks'), quoteIn(aside, 'Ben is for talks')],
});
const onTrade = position('speaker', 'open-markets', {
  stance: 'opposes',
  attribution: 'questioner',
  evidence: [quoteIn(question, 'trade')],
});
const uncoded = position('ana', 'open-markets', { evidence: [quoteIn(aside, 'Ana for open markets')] });
export const positions = { onStopping, onTalks, onTrade, uncoded };

const warHurtsTrade = { from: 'war', to: 'trade', label: 'hurts', ...quoteIn(question, 'war hurt trade') };
const oilFeedsWar = { from: 'oil', to: 'war', label: 'feeds', ...quoteIn(question, 'oil feeds war') };
const warHurtsTradeAgain = {
  from: 'war',
  to: 'trade',
  label: 'hurts',
  ...quoteIn(question, 'war hurts trade'),
};
const talksHelpTrade = { from: 'talks', to: 'trade', label: 'help', ...quoteIn(question, 'talks') };
export const relations = { warHurtsTrade, oilFeedsWar, warHurtsTradeAgain, talksHelpTrade };

const benSaid = named('ben', quoteIn(opening, 'Ben'));
const benWants = named('ben', quoteIn(question, 'Ben'));
const anaNamed = named('ana', quoteIn(aside, 'Ana'));
export const mentions = { benSaid, benWants, anaNamed };

/** From the last to the first, and one of them twice. */
export const talksQuotes = [
  quoteIn(answer, 'only talks'),
  quoteIn(answer, 'Talks, and'),
  quoteIn(answer, 'Talks'),
  quoteIn(answer, 'only talks'),
];
const tradeQuotes = [quoteIn(question, 'trade')];

export const { library, index } = smallStatement({
  topics: [
    topic('war'),
    topic('trade'),
    topic('talks', { group: 'further', parent: 'war' }),
    topic('truce', { group: 'further', parent: 'war' }),
    topic('oil', { group: 'further' }),
  ],
  actors: [actor('speaker'), actor('ana'), actor('ben'), actor('nobody')],
  propositions: [
    ...propositionsOf('war', 'stop-it', 'never-said'),
    ...propositionsOf('talks', 'talk-now'),
    ...propositionsOf('trade', 'open-markets'),
    ...propositionsOf('oil', 'drill'),
  ],
  speaker: 'speaker',
  exchanges: [{ number: 1, title: 'On the war' }],
  passages: [opening, question, answer, aside, trade, hint],
  topicCodes: [
    { passage: 'p01', topic: 'war', weight: 'primary', quotes: [quoteIn(opening, 'war')] },
    { passage: 'p01', topic: 'talks', weight: 'secondary', quotes: [quoteIn(opening, 'Talks')] },
    { passage: 'p02', topic: 'trade', weight: 'primary', quotes: tradeQuotes },
    { passage: 'p02', topic: 'war', weight: 'secondary', quotes: [quoteIn(question, 'war')] },
    { passage: 'p03', topic: 'talks', weight: 'primary', quotes: talksQuotes },
    { passage: 'p03', topic: 'trade', weight: 'secondary', quotes: [quoteIn(answer, 'do')] },
    { passage: 'p05', topic: 'trade', weight: 'primary', quotes: [quoteIn(trade, 'Trade')] },
    { passage: 'p06', topic: 'war', weight: 'secondary', quotes: [] },
  ],
  mentions: [benSaid, benWants, anaNamed],
  positions: [onStopping, onTalks, onTrade, uncoded],
  relations: [warHurtsTrade, talksHelpTrade, oilFeedsWar, warHurtsTradeAgain],
});
