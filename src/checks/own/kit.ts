/**
 * What a rule of a company’s own is made with: `import { articleRule } from 'waypost/rules'` in a file of the
 * content folder that `customRules` in site.yaml names.
 */
export { z } from 'zod';
export { childrenOf, isJsx, positionOf, propOf, textOf } from '../../library/mdx.ts';
export type { ArticleSubject, FileFinding, Finding } from '../rule.ts';
export { articleRule, libraryRule } from '../rule.ts';
