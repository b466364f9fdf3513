import { codeDigest } from '../library/code-digest.ts';
import type { Settings } from './settings.ts';

/** All that a site is made by. What it is made of, the content, is in the key of each page. */
const FOLDERS = [
  'answers',
  'components',
  'feeds',
  'hosting',
  'i18n',
  'integration',
  'layouts',
  'library',
  'model',
  'og',
  'pages',
  'render',
  'search',
  'site',
  'styles',
  'views',
];
const OTHERS = ['astro.config.mjs', 'package-lock.json'];

/** Stands for the code and the settings that make a site: where it differs, no page of another build is kept. */
export async function makerOf({ articleImages }: Settings): Promise<string> {
  return `${await codeDigest(FOLDERS, OTHERS)}${articleImages ? '' : '-plain'}`;
}
