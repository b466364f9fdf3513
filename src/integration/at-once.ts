import { renderToString } from 'astro/runtime/server/index.js';
import type { Article, Library } from '../model/library.ts';
import type { Segment } from '../render/render-body.ts';
import type { ArticleView } from '../views/article.ts';

/** What the page of an article is laid out from. */
interface ArticlePageProps {
  view: ArticleView;
  article: Article;
  library: Library;
  body: Segment[];
}

/** Gives the whole page of an article, as Astro would write it. One after another: each call waits for the last. */
export type LayOut = (props: ArticlePageProps) => Promise<string>;

type Result = Parameters<typeof renderToString>[0];
type Component = Parameters<typeof renderToString>[1];
type Sheet = Result['styles'] extends Set<infer S> ? S : never;

const KEY = Symbol.for('waypost.at-once');
const registry = globalThis as { [KEY]?: (layOut: LayOut) => Promise<void> };

/** Says what is to be done with the articles once they can be laid out. Met as in src/library/current.ts. */
export function whenArticlesCanBeLaidOut(work: (layOut: LayOut) => Promise<void>): void {
  registry[KEY] = work;
}

const factory = Object.assign(
  async (result: Result, { page }: { page: Component }): Promise<string> => {
    const sheets = [...result.styles];
    await registry[KEY]?.(async (props) => {
      startPage(result, sheets);
      const html = await renderToString(result, page, props, {}, true);
      if (typeof html !== 'string') throw new Error(`${props.article.file} was answered instead of laid out.`);
      return html;
    });
    return '';
  },
  { isAstroComponentFactory: true },
);

/** A component that shows nothing, and while it is rendered lends out what Astro has made ready for its page. */
export const AtOnce = factory as unknown as (props: { page: unknown }) => null;

/** Takes back what Astro has noted of the page before: its sheets and scripts are in a head by now. */
function startPage({ styles, _metadata }: Result, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) styles.add(sheet);
  Object.assign(_metadata, { hasRenderedHead: false, headInTree: true });
  _metadata.renderedScripts.clear();
}
