import type { Locale } from '../../model/locale.ts';

/** How a language counts time from the day on which somebody writes. */
export interface RelativeDates {
  /**
   * Fragments of regular expressions, in lower case. “Recently” counts where we or a thing have done something:
   * “if you have recently moved” is the reader’s own time, and “a recently opened account” says how new it is.
   */
  phrases: readonly string[];
  /** The months: a date in the same sentence says which time is meant. */
  months: string;
}

export const RELATIVE_DATES: Record<Locale, RelativeDates> = {
  en: {
    phrases: [
      '(?:this|last) year',
      '(?:this|last|next) (?:spring|summer|autumn|winter)',
      '(?:earlier|later) this (?:month|year)',
      '(?<!(?:you|who|that|if|your \\w{1,20}) )(?:has|have) recently',
      "we(?:’ve|'ve)? recently",
      'will soon',
      '(?:is|are) coming soon',
      'in the (?:near future|coming (?:weeks|months|years))',
      'at the time of writing',
      'nowadays',
    ],
    months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  },
  nb: {
    phrases: [
      '(?:senere |tidligere )?i år',
      'i fjor',
      '(?:denne|neste|forrige) (?:våren|sommeren|høsten|vinteren)',
      '(?:nå |til )?i (?:sommer|høst|vinter)',
      '(?<!(?:du|som|dere|din|ditt|dine) )har nylig',
      '(?:har|fikk|endret) vi nylig',
      'på grunn av (?:en |et )?nylig\\w*',
      '(?:vil|kommer) snart',
      'i (?:nær fremtid|nær framtid|den nærmeste tiden|den siste tiden)',
      'i skrivende stund',
      'nå for tiden',
    ],
    months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  },
  sv: {
    phrases: [
      '(?:senare |tidigare )?i år',
      'i fjol',
      '(?:den här|nästa|förra) (?:våren|sommaren|hösten|vintern)',
      'i (?:somras|höstas|vintras|våras|sommar|höst|vinter)',
      '(?<!(?:du|som|ni|din|ditt|dina) )har nyligen',
      '(?:har|fick|ändrade) vi nyligen',
      'på grund av (?:en |ett )?nylig\\w*',
      'kommer snart',
      'kommer inom kort',
      'inom (?:en snar framtid|den närmaste framtiden)',
      'på senare tid',
      'i skrivande stund',
      'nuförtiden',
    ],
    months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  },
  da: {
    phrases: [
      '(?:senere |tidligere )?i år',
      'sidste år',
      '(?:dette|næste|sidste) (?:forår|efterår)',
      '(?:denne|næste|sidste) (?:sommer|vinter)',
      'i (?:sommer|efteråret|foråret|vinter)',
      '(?<!(?:du|som|der|din|dit|dine) )har for nylig',
      '(?:har|fik|ændrede) vi for nylig',
      'på grund af (?:en |et )?nylig\\w*',
      '(?:vil|kommer) snart',
      'i (?:den nærmeste fremtid|nær fremtid)',
      'på det seneste',
      'i skrivende stund',
      'nu til dags',
    ],
    months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  },
};
