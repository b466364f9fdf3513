import { z } from 'zod';
import { frontmatterPosition } from '../../library/read-article.ts';
import type { Article } from '../../model/library.ts';
import { addMonths, daysBetween } from '../dates.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

const OPTIONS = z.strictObject({
  months: z.int().positive().default(12).describe('How many months a review holds at most.'),
  days: z.int().min(0).default(60).describe('How many days a review may be overdue before it is an error.'),
});

type Message = 'far-off' | 'backwards' | 'in-future' | 'overdue' | 'long-overdue';

const fix =
  'Read the article against the facts, mend it, and set `reviewed` to today and `review` to at most a year from now.';

export const reviewDue = libraryRule<Message, z.output<typeof OPTIONS>>({
  id: 'review-due',
  group: 'freshness',
  contract: 'Somebody reviews an article at least once a year, and on the day that it says.',
  why: 'Prices, menus and laws change without telling the articles. An answer that was right is worse than none.',
  sources: ['https://www.data.govt.nz/ (review within 12 months)', 'our own judgement of the 60 days'],
  messages: {
    'far-off': {
      severity: 'error',
      sentence:
        'Unexpected review on {review}, more than {months} months after {reviewed}, expected {latest} at the latest',
      fix: 'Set `review` to {latest} or earlier.',
    },
    backwards: {
      severity: 'error',
      sentence: 'Unexpected review on {review}, before it was reviewed on {reviewed}, expected a later day',
      fix: 'Correct `reviewed` or `review`.',
    },
    'in-future': {
      severity: 'error',
      sentence: 'Unexpected day {reviewed} for a review that has been, expected {now} or earlier',
      fix: 'Set `reviewed` to the day on which the reviewer last checked the article.',
    },
    overdue: { severity: 'warn', sentence: 'Unexpected review overdue by {days} days, expected one by {review}', fix },
    'long-overdue': {
      severity: 'error',
      sentence: 'Unexpected review overdue by {days} days, expected one by {review}',
      fix,
    },
  },
  options: OPTIONS,
  good: [{ locale: 'en', frontmatter: { reviewed: '2026-10-01', review: '2027-10-01' }, now: '2027-10-01' }],
  bad: [
    { locale: 'en', frontmatter: { reviewed: '2026-10-01', review: '2027-10-02' }, gives: 'far-off' },
    { locale: 'en', frontmatter: { reviewed: '2026-10-01', review: '2026-09-01' }, gives: 'backwards' },
    { locale: 'en', frontmatter: { reviewed: '2026-12-01', review: '2027-10-01' }, gives: 'in-future' },
    {
      locale: 'en',
      frontmatter: { reviewed: '2026-10-01', review: '2027-10-01' },
      now: '2027-11-29',
      gives: 'overdue',
    },
    {
      locale: 'en',
      frontmatter: { reviewed: '2026-10-01', review: '2027-10-01' },
      now: '2027-11-30',
      gives: 'long-overdue',
    },
  ],
  reads: ['reviewed', 'review'],
  check({ articles }, now, options) {
    return articles.flatMap((article) => {
      const message = messageFor(article, now, options);
      if (!message) return [];
      const { file, reviewed, review } = article;
      const latest = addMonths(reviewed, options.months);
      const args = { reviewed, review, latest, now, months: options.months, days: daysBetween(review, now) };
      const field = message === 'in-future' ? 'reviewed' : 'review';
      const finding: FileFinding<Message> = { message, file, args, ...frontmatterPosition(article, [field]) };
      return [finding];
    });
  },
});

function messageFor(
  { reviewed, review }: Article,
  now: string,
  { months, days: patience }: z.output<typeof OPTIONS>,
): Message | undefined {
  if (reviewed > now) return 'in-future';
  if (review < reviewed) return 'backwards';
  if (review > addMonths(reviewed, months)) return 'far-off';
  const days = daysBetween(review, now);
  if (days <= 0) return undefined;
  return days >= patience ? 'long-overdue' : 'overdue';
}
