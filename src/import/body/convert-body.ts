import type { Root } from 'mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { MdxSyntaxError, parseMdx } from '../../library/mdx.ts';
import type { Kept, Notes } from '../notes.ts';
import type { SourceArticle } from '../source-article.ts';
import { headingAnchors } from './heading-anchors.ts';
import { mendHeadings } from './headings.ts';
import { type LinkFinder, mendLinks } from './links.ts';
import { keepDataOnly } from './only-data.ts';
import { type MediaPlacer, placePictures } from './pictures.ts';
import { calloutsFromQuotes } from './quoted-callouts.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown, readMdx } from './read-markdown.ts';
import { resolveReferences } from './references.ts';
import { sourceWords } from './source-words.ts';
import { tidy } from './tidy.ts';
import { plainText } from './tree.ts';
import { addMdxWords, bagOf, missingFrom, sizeOf } from './words.ts';
import { writeMdx } from './write-mdx.ts';

/** What converting a text needs to know of everything around it. */
export interface BodyContext {
  findLink: LinkFinder;
  placeMedia: MediaPlacer;
  draftAlt: (src: string) => string;
  /** Whether anything in the source leads to a fragment. */
  isLinkedTo: (fragment: string) => boolean;
}

/** A text as it will stand in its article. */
export interface ConvertedBody {
  text: string;
  /** The first heading, where it was the title of the page. */
  title?: string;
  /** The first words, for a description. */
  lead: string;
  /** Whether it holds steps in order. */
  hasSteps: boolean;
  kept: Kept;
}

/** Converts the text of an article to MDX that the gate takes, and notes what that cost. */
export async function convertBody(article: SourceArticle, context: BodyContext, notes: Notes): Promise<ConvertedBody> {
  const tree = await readBody(article, notes);
  keepDataOnly(tree, notes);
  resolveReferences(tree, notes);
  calloutsFromQuotes(tree, notes);
  const { title, anchors } = mendHeadings(tree, notes, context.isLinkedTo);
  placePictures(tree, notes, context.placeMedia, context.draftAlt);
  tidy(tree);
  const own = headingAnchors(tree);
  mendLinks(tree, notes, context.findLink, (fragment) => anchors.get(fragment) ?? own.find(fragment));
  tidy(tree);
  const text = soundMdx(tree, notes);
  const said = bagOf(article.title, title ?? '', article.description ?? '', ...article.questions);
  addMdxWords(said, text);
  const words = sourceWords(article);
  const missing = missingFrom(words, said);
  if (missing.length > 0) notes.drop('words', article.firstLine, missing.join(' '));
  const kept = countKept(tree, sizeOf(words) - missing.length);
  return { text, ...(title && { title }), lead: leadOf(tree), hasSteps: hasSteps(tree), kept };
}

async function readBody({ body, form, firstLine }: SourceArticle, notes: Notes): Promise<Root> {
  if (form === 'html') return readHtml(body, notes, firstLine);
  return form === 'mdx' ? readMdx(body, notes, firstLine) : readMarkdown(body, notes, firstLine);
}

/** The text of a tree; where MDX would not read it, the words alone. */
function soundMdx(tree: Root, notes: Notes): string {
  const text = writeMdx(tree);
  try {
    parseMdx(text);
    return text;
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    notes.change('wrapper', error.position.line, error.message);
    const paragraphs = tree.children.map((child) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: plainText(child) }],
    }));
    return writeMdx({ type: 'root', children: paragraphs });
  }
}

function countKept(tree: Root, words: number): Kept {
  const kept: Kept = { words, headings: 0, links: 0, pictures: 0, tables: 0, lists: 0, code: 0 };
  visit(tree, (node) => {
    if (node.type === 'heading') kept.headings++;
    else if (node.type === 'link') kept.links++;
    else if (node.type === 'table') kept.tables++;
    else if (node.type === 'list') kept.lists++;
    else if (node.type === 'code') kept.code++;
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure') kept.pictures++;
  });
  return kept;
}

/** So many characters are enough to make a description of. */
const LEAD_LENGTH = 400;

function leadOf(tree: Root): string {
  let lead = '';
  visit(tree, 'paragraph', (node) => {
    lead += ` ${plainText(node)}`;
    return lead.length > LEAD_LENGTH ? EXIT : SKIP;
  });
  return lead.replace(/\s+/g, ' ').trim();
}

function hasSteps(tree: Root): boolean {
  return tree.children.some((child) => child.type === 'list' && child.ordered === true && child.children.length > 1);
}
