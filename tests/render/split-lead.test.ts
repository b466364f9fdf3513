import { expect, test } from 'vitest';
import { splitLead } from '../../src/render/split-lead.ts';

test('the answer is parted from the rest', () => {
  expect(splitLead(['<p>Freeze it.</p>\n<h2>How</h2>'])).toEqual({
    lead: ['<p>Freeze it.</p>'],
    rest: ['\n<h2>How</h2>'],
  });
});

test('what stands within the answer stays there', () => {
  const term = { component: 'Term' as const, props: { id: 'pin' }, children: ['PIN'] };
  expect(splitLead(['<p>Your ', term, ' is safe.</p><p>More.</p>'])).toEqual({
    lead: ['<p>Your ', term, ' is safe.</p>'],
    rest: ['<p>More.</p>'],
  });
});

test('an article that does not begin with an answer is left whole', () => {
  const steps = { component: 'Steps' as const, props: {}, children: ['<ol></ol>'] };
  expect(splitLead([steps, '<p>Later.</p>'])).toEqual({ lead: [], rest: [steps, '<p>Later.</p>'] });
  expect(splitLead([])).toEqual({ lead: [], rest: [] });
});
