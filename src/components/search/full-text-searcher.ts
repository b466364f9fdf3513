import { openIndex } from '../../search/pagefind-module.ts';
import { PagefindSearcher } from '../../search/pagefind-searcher.ts';

/** The full text of the site, for all that ask on a page. */
export const fullTextSearcher = new PagefindSearcher(openIndex);
