/// <reference types="astro/client" />

declare module 'virtual:waypost/code-articles' {
  /** Articles with code of their own, by file, compiled by @astrojs/mdx. */
  export const codeArticles: Record<string, () => Promise<{ default: (props: Record<string, unknown>) => unknown }>>;
}

/** Whether the pages are laid out for the public, and not while one writes. */
declare const __IS_BUILD__: boolean;
