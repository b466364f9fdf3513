import { componentsPage } from './components-page.ts';
import { contentFolderPage } from './content-folder-page.ts';
import { exportsPage } from './exports-page.ts';
import { frontmatterPage } from './frontmatter-page.ts';
import type { GeneratedFiles } from './generated-files.ts';
import { rulesPage } from './rules-page.ts';

/** The pages of docs/ that are made from the code. */
export function docFiles(): GeneratedFiles {
  const pages = {
    'docs/frontmatter.md': frontmatterPage(),
    'docs/content-folder.md': contentFolderPage(),
    'docs/components.md': componentsPage(),
    'docs/rules.md': rulesPage(),
    'docs/exports.md': exportsPage(),
  };
  const note = '<!-- Made by npm run docs. Change what it is made from, not this file. -->';
  return Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, `${note}\n\n${page.trim()}\n`]));
}
