import { expect, it } from 'vitest';
import { rewordedAnchors } from '../../src/links/reworded.ts';

it.each([
  ['the only one on each side', ['fees'], ['what-it-costs'], { fees: 'what-it-costs' }],
  [
    'the most alike go together',
    ['your-new-card', 'freeze-the-card'],
    ['how-to-freeze-the-card', 'when-your-new-card-comes'],
    { 'your-new-card': 'when-your-new-card-comes', 'freeze-the-card': 'how-to-freeze-the-card' },
  ],
  ['nothing in common, and more than one', ['fees', 'limits'], ['when-it-comes', 'who-we-are'], {}],
  ['nothing is new', ['fees'], [], {}],
])('%s', (_, lost, fresh, pairs) => {
  expect(Object.fromEntries(rewordedAnchors(lost, fresh))).toEqual(pairs);
});
