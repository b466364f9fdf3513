import { blanksInBody, blanksInFields } from '../language/blanks.ts';
import { articleRule } from '../rule.ts';

export const blanksFilled = articleRule({
  id: 'blanks-filled',
  group: 'editorial',
  contract: 'Nothing of an article is still the blank that its template left.',
  why: 'A draft says in square brackets what is to be written. A customer who meets those brackets meets nobody at home.',
  sources: ['the templates of npm run new and npm run translate'],
  messages: {
    left: {
      severity: 'error',
      sentence: 'Unexpected blank “{text}”, expected what it asks for',
      fix: 'Write it in place of the brackets, or take it out.',
    },
  },
  good: [
    { locale: 'en', body: 'Freeze the lost card [in the app](/contact/).\n\n- [x] Done [1]' },
    { locale: 'nb', body: 'Frys kortet.\n\n{/* en:\n[Freeze the card.]\n*/}' },
    { locale: 'sv', body: '## Så gör du\n\nSpärra kortet.' },
    { locale: 'da', frontmatter: { questions: ['Mit kort er væk [igen]'] }, body: 'Spær kortet.' },
  ],
  bad: [
    { locale: 'en', frontmatter: { questions: ['[How customers ask this]'] }, gives: 'left' },
    { locale: 'en', body: 'Freeze it.\n\n<Figure src="a.svg" alt="[What the picture tells]" />', gives: 'left' },
    { locale: 'nb', body: 'Frys kortet.\n\n## [En overskrift]', gives: 'left' },
    { locale: 'sv', body: 'Spärra kortet.\n\n<Steps>\n\n1. [Det första]\n2. Sedan.\n\n</Steps>', gives: 'left' },
    { locale: 'da', body: 'Spær kortet.\n\n<Cta href="/contact/">[Hvad nu]</Cta>', gives: 'left' },
  ],
  check({ article, parts }) {
    return [...blanksInFields(article), ...blanksInBody(parts)].map(({ text, line, column }) => ({
      message: 'left',
      args: { text },
      line,
      column,
    }));
  },
});
