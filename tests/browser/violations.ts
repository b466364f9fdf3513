import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, with what axe holds to be good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the colours of a page, and nothing else, can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * The ids of the rules that the page, or the part of it that `selector` names, breaks, with where.
 * `coloursOnly` looks at nothing but contrast, for a page that is known to be well made.
 */
export async function violations(
  page: Page,
  { selector = 'html', coloursOnly = false }: { selector?: string; coloursOnly?: boolean } = {},
): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ({ selector, runOnly }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run(selector, { runOnly, resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { selector, runOnly: coloursOnly ? COLOUR_RULES : TAGS },
  );
}
