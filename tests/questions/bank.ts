import { articleText, contentFolder } from '../fixtures/content-folder.ts';

const article = (id: string, title: string, questions: readonly string[], changes: Record<string, string> = {}) =>
  articleText({
    id,
    title,
    description: `${title}, in the app.`,
    stage: 'use',
    questions: `[${questions.map((question) => `"${question}"`).join(', ')}]`,
    ...changes,
  });

const WAITING = { stage: 'await', personas: '[newcomer]' };

const ENGLISH = {
  'order-card': article('order', 'Order a card', ['how do I order a card', 'get a new debit card']),
  'lost-card': article('lost', 'Lost or stolen card', ['I lost my card', 'my wallet was stolen', 'block my card']),
  'card-arrival': article('arrival', 'When your card arrives', ['where is my card', 'has it been posted'], WAITING),
  'change-pin': article('pin', 'Change your PIN', ['how do I change my PIN', 'new PIN please']),
  'pin-blocked': article('blocked', 'Your PIN is blocked', ['I typed the wrong PIN three times', 'unblock my PIN']),
  'exchange-rate': article('rate', 'How the exchange rate is set', [
    'which rate do you use',
    'exchange pounds to euros',
  ]),
  'top-up': article('top-up', 'Top up by card', ['add money with a card', 'how do I top up']),
  refund: article('refund', 'Refund that has not arrived', ['the shop promised a refund', 'refund still missing']),
};
const DANISH = {
  'mistet-kort': article('lost', 'Mistet eller stjålet kort', ['jeg har mistet mit kort', 'spær mit kort']),
  'skift-pinkode': article('pin', 'Skift pinkode', ['hvordan skifter jeg min pinkode']),
};

/** A small bank: eight articles in English, two of them in Danish, for two personas at two stages. */
export function bank(changes: Record<string, string | undefined> = {}): Promise<string> {
  const filesOf = (locale: string, articles: Record<string, string>) =>
    Object.entries(articles).map(([slug, text]) => [`articles/${locale}/${slug}.mdx`, text]);
  return contentFolder({
    'journey.yaml': `personas:
  - { id: everyday, name: Everyday customer, description: You use us every day. }
  - { id: newcomer, name: Newcomer, description: You are new. }
stages:
  - { id: await, name: While you wait, description: Waiting., kinds: [how-to] }
  - { id: use, name: Every day, description: Using it., kinds: [how-to] }
`,
    'intents.yaml': 'card_lost: lost\ncard_late: arrival\nrates: [rate]\npin: [pin, blocked]\n',
    ...Object.fromEntries([...filesOf('en', ENGLISH), ...filesOf('da', DANISH)]),
    ...changes,
  });
}
