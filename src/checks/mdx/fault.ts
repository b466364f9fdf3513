import type { Finding } from '../rule.ts';

/** What can be wrong with a text of MDX; the rule mdx-safe has the sentences. */
export type MdxMessage =
  | 'code'
  | 'expression'
  | 'spread'
  | 'script'
  | 'html'
  | 'unknown-component'
  | 'handler'
  | 'style'
  | 'unknown-prop'
  | 'expression-prop'
  | 'no-value'
  | 'missing-prop'
  | 'wrong-value'
  | 'unknown-term'
  | 'unknown-snippet'
  | 'unknown-variable'
  | 'unknown-media'
  | 'address'
  | 'other-host'
  | 'empty-address'
  | 'needs-block'
  | 'needs-sentence'
  | 'wrong-parent'
  | 'not-in-heading'
  | 'same-anchor'
  | 'wrong-child'
  | 'too-few-children'
  | 'no-children'
  | 'markdown-image'
  | 'nested-snippet'
  | 'first-heading';

export type MdxFault = Finding<MdxMessage>;
