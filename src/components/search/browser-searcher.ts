import { openIndex } from '../../search/pagefind-module.ts';
import { PagefindSearcher } from '../../search/pagefind-searcher.ts';

/** The one searcher of a page: its box, its results and whatever else asks share what it has loaded. */
export const browserSearcher = new PagefindSearcher(openIndex);
