import type { Locale } from '../../../src/model/locale.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { DraftWords } from './words.ts';

export const DRAFT_WORDS: Readonly<Record<Locale, DraftWords>> = { en, nb, sv, da };
