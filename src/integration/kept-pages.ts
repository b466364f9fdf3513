import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../library/cache.ts';
import { TEMPLATE_FOLDER } from '../model/hrefs.ts';
import type { SiteFolder } from '../site/site-folder.ts';

type SetPrerenderer = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0]['setPrerenderer'];
type AstroPrerenderer = Exclude<Parameters<SetPrerenderer>[0], (...args: never) => unknown>;
type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Where Astro puts scripts and style sheets. */
const ASSETS = '_astro';

/**
 * Lets Astro render the pages that changed and leave the others where the last build wrote them. A page is told
 * apart by the `cacheKey` that its route gives it; one without is rendered in each build.
 */
export class KeptPages {
  readonly #site: SiteFolder;
  readonly #rendered = new Map<string, string>();
  #assets: string | undefined;
  /** How many pages stay as they are. */
  count = 0;

  constructor(site: SiteFolder) {
    this.#site = site;
  }

  /** The prerenderer that gives only the paths that must be rendered. */
  before = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
    ...prerenderer,
    getStaticPaths: async () => this.#toRender(await prerenderer.getStaticPaths()),
  });

  /** The key of a page with all that it names: where a script or a sheet is another, so is every page. */
  keyOf(cacheKey: string): string {
    this.#assets ??= digestOf(...readdirSync(join(this.#site.dir, ASSETS)).sort());
    return `${cacheKey}-${this.#assets}`;
  }

  /** Whether a page stays as it is. */
  keeps(file: string, key: string): boolean {
    const stays = this.#site.keeps(file, key);
    if (stays) this.count++;
    return stays;
  }

  /** Puts the pages that were rendered down for the next build; the templates among them are taken out of the site. */
  remember(): void {
    for (const [file, key] of this.#rendered) if (!file.startsWith(`${TEMPLATE_FOLDER}/`)) this.#site.adds(file, key);
  }

  #toRender(paths: readonly PathWithRoute[]): PathWithRoute[] {
    return paths.filter(({ pathname, cacheKey }) => {
      if (cacheKey === undefined) return true;
      const file = `${pathname.replace(/^\/|\/$/g, '')}/index.html`;
      const key = this.keyOf(cacheKey);
      if (this.keeps(file, key)) return false;
      this.#rendered.set(file, key);
      return true;
    });
  }
}
