import { basename, resolve } from 'node:path';
import { digestOf } from '../library/cache.ts';
import { drawsArticleImages } from '../og/image-href.ts';

/** What one run works on. Every command and every process it starts reads the same settings. */
export interface Settings {
  /** The content folder. */
  contentDir: string;
  /** Where the site is written. */
  outDir: string;
  /** What is kept from one run to the next; a folder of its own for each content folder. */
  cacheDir: string;
  /** The day on which the gate judges, as YYYY-MM-DD. */
  now: string;
  /** Whether each article gets an Open Graph image of its own; without, it has that of the site. */
  articleImages: boolean;
  /** Whether the site gets the editors’ room, for everybody to read. */
  editors: boolean;
  /** Whether Netlify builds the site: it says so itself, and wants rules of its own. */
  netlify: boolean;
}

/**
 * The settings that the environment names: WAYPOST_CONTENT, WAYPOST_OUT, WAYPOST_CACHE, WAYPOST_NOW, WAYPOST_OG and
 * WAYPOST_EDITORS.
 */
export function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const contentDir = resolve(env['WAYPOST_CONTENT'] ?? 'src/content');
  return {
    contentDir,
    outDir: resolve(env['WAYPOST_OUT'] ?? 'dist'),
    cacheDir: resolve(
      env['WAYPOST_CACHE'] ?? '.waypost',
      `${basename(contentDir)}-${digestOf(contentDir).slice(0, 6)}`,
    ),
    now: env['WAYPOST_NOW'] ?? new Date().toISOString().slice(0, 10),
    articleImages: drawsArticleImages(env),
    editors: env['WAYPOST_EDITORS'] === 'on',
    netlify: env['NETLIFY'] === 'true',
  };
}

/** The environment in which another process works with the same settings. */
export function environmentOf(settings: Settings): NodeJS.ProcessEnv {
  return {
    WAYPOST_CONTENT: settings.contentDir,
    WAYPOST_OUT: settings.outDir,
    WAYPOST_CACHE: resolve(settings.cacheDir, '..'),
    WAYPOST_NOW: settings.now,
    WAYPOST_OG: settings.articleImages ? 'on' : 'off',
    WAYPOST_EDITORS: settings.editors ? 'on' : 'off',
    NETLIFY: String(settings.netlify),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
