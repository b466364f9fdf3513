import type { Locale } from '../../model/locale.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Phrases } from './phrases.ts';
import { sv } from './sv.ts';

export const PHRASES: Record<Locale, Phrases> = { en, nb, sv, da };
