import type { ComponentName } from '../../model/vocabulary.ts';
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

/** The component that renders each name of the vocabulary. */
export const components: Record<ComponentName, (props: Record<string, unknown>) => unknown> = {
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
};
