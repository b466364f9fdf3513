import { bm25 } from './bm25.ts';
import type { Engine } from './engine.ts';
import { lunr } from './lunr.ts';
import { miniSearch, miniSearchTuned } from './minisearch.ts';
import { orama } from './orama.ts';
import { pagefind, pagefindByWord } from './pagefind.ts';

/** What Waypost is measured against. */
export const OTHERS: readonly Engine[] = [pagefind, pagefindByWord, miniSearch, miniSearchTuned, lunr, orama, bm25];
