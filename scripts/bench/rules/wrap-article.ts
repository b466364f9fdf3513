import { stringify } from 'yaml';
import { videoMarksAsLinks } from '../../../src/import/body/video-marks.ts';

/** A file of Markdown from elsewhere. */
export interface Markdown {
  /** Its name, without `.md`. */
  name: string;
  text: string;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const DESCRIPTION =
  'An article from elsewhere, so that the rules about its text can be measured. It has this description';

/**
 * A file of Markdown as an article in which everything that has to be declared is, so that whatever a rule finds
 * is in the text. It is a how-to where it has numbered steps, else an answer.
 */
export function wrapArticle({ name, text }: Markdown, index: number): string {
  const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const yaml = FRONTMATTER.exec(normal);
  const body = toMdx(normal.slice(yaml?.[0].length ?? 0));
  const named = /^title:\s*(["']?)(.*)\1\s*$/m.exec(yaml?.[1] ?? '')?.[2];
  const heading = /^#\s+(.+)$/m.exec(body)?.[1];
  const id = `w${index.toString(36).padStart(5, '0')}`;
  const howTo = /^ {0,3}1[.)] [\s\S]*^ {0,3}\d[.)] /m.test(body);
  const frontmatter = {
    id,
    title: plain(named || heading || name) || name,
    description: `${DESCRIPTION} (${id}).`,
    personas: ['reader'],
    stage: 'use',
    touchpoints: ['reading'],
    kind: howTo ? 'how-to' : 'answer',
    need: { as: 'a reader', iNeed: `to read ${id}`, soThat: 'it is measured' },
    goal: 'fewer-contacts',
    questions: [`What is ${id}?`, `Where is ${id}?`, `Why is ${id}?`],
    owner: 'a',
    author: 'a',
    reviewer: 'b',
    reviewed: '2026-11-01',
    review: '2027-10-01',
    ...(howTo && { expect: { time: 'Some time', result: 'A result' } }),
  };
  return `---\n${stringify(frontmatter)}---\n\n${body.replace(/^#\s+.*$/m, '').trim() || '…'}\n`;
}

/** Markdown as MDX without components: tags and comments go, braces and lone `<` are escaped, code stays as it is. */
function toMdx(markdown: string): string {
  const fence = /^( *)(```+|~~~+)[\s\S]*?(?:^ *\2.*$|$(?![\s\S]))/gm;
  const kept: string[] = [];
  const aside = (code: string) => `\uE000${kept.push(code) - 1}\uE001`;
  return videoMarksAsLinks(markdown)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(fence, aside)
    .replace(/`[^`\n]+`/g, aside)
    .replace(/^> *\[![A-Z]+\] *$\n?/gm, '')
    .replace(/^:::.*$/gm, '')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1')
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .replace(/(?<!\\)[{}<]/g, '\\$&')
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => kept[Number(index)] ?? '');
}

function plain(line: string): string {
  return line
    .replace(/<[^>]*>|[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
