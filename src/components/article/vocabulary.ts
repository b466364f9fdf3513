import { currentLibrary } from '../../library/current.ts';
import type { Library } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import type { ComponentName } from '../../model/vocabulary.ts';
import Anchor from './Anchor.astro';
import Callout from './Callout.astro';
import Cta from './Cta.astro';
import Expect from './Expect.astro';
import Figure from './Figure.astro';
import Snippet from './Snippet.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import Term from './Term.astro';
import Variable from './Variable.astro';
import Video from './Video.astro';

type AstroComponent = (result: unknown, props: Record<string, unknown>, slots: unknown) => unknown;

/** The component that renders each name of the vocabulary. */
export const components = {
  Anchor,
  Callout,
  Cta,
  Expect,
  Figure,
  Snippet,
  Steps,
  Tab,
  Tabs,
  Term,
  Variable,
  Video,
} as Record<ComponentName, AstroComponent>;

/**
 * The vocabulary for pages that go through @astrojs/mdx, where a component gets only the props that
 * are written: `export const components = vocabulary('en')` gives each the rest.
 */
export function vocabulary(locale: Locale, library: Library = currentLibrary()): Record<string, AstroComponent> {
  return Object.fromEntries(
    Object.entries(components).map(([name, component]) => [name, bind(component, { locale, library })]),
  );
}

/** The same Astro component with some of its props given already. */
function bind(component: AstroComponent, given: Record<string, unknown>): AstroComponent {
  const bound: AstroComponent = (result, props, slots) => component(result, { ...props, ...given }, slots);
  return Object.assign(bound, component);
}
