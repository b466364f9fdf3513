import type { Locale } from '../../model/locale.ts';

/** When an article speaks of a time that is counted from the day it was written. */
export interface RelativeDates {
  /** Fragments of regular expressions, in lower case. */
  phrases: readonly string[];
  /** A date in the same sentence says which time is meant: a year, or a day of a month. */
  months: string;
  /** Words before “recently” and the like that make it the reader’s own past: “if you have recently moved”. */
  reader: RegExp;
}

export const RELATIVE_DATES: Record<Locale, RelativeDates> = {
  en: {
    phrases: [
      '(?:this|last) year',
      '(?:this|last|next) (?:spring|summer|autumn|fall|winter)',
      'earlier this (?:month|year)',
      'later this (?:month|year)',
      'recently',
      'lately',
      '(?:will|is|are) soon',
      'coming soon',
      'in the (?:near future|coming (?:weeks|months|years))',
      'at the time of writing',
      'for the time being',
      'nowadays',
    ],
    months: 'january|february|march|april|may|june|july|august|september|october|november|december',
    reader: /\b(?:you|you've|you’ve|who|has been|have been|was|were|that) (?:\p{L}+ ){0,2}$/u,
  },
  nb: {
    phrases: [
      'i år',
      'i fjor',
      'til neste år',
      '(?:denne|neste|forrige) (?:våren|sommeren|høsten|vinteren)',
      'nå i (?:vår|sommer|høst|vinter)',
      'i (?:sommer|høst|vinter)',
      '(?:senere|tidligere) i år',
      'nylig',
      'vil snart',
      'kommer snart',
      'snart (?:kan|får|blir|kommer|vil)',
      'i (?:nær fremtid|den nærmeste tiden|nærmeste framtid)',
      'i den siste tiden',
      'i skrivende stund',
      'inntil videre',
      'nå for tiden',
    ],
    months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
    reader: /(?<!\p{L})(?:du|som|deg|har|er|ble|blitt|den|det|de|din|ditt|dine) (?:\p{L}+ ){0,2}$/u,
  },
  sv: {
    phrases: [
      'i år',
      'i fjol',
      'nästa år',
      '(?:den här|nästa|förra) (?:våren|sommaren|hösten|vintern)',
      'nu i (?:vår|sommar|höst|vinter)',
      'i (?:somras|höstas|vintras|våras|sommar|höst|vinter)',
      '(?:senare|tidigare) i år',
      'nyligen',
      'kommer snart',
      'kommer inom kort',
      'snart (?:kan|får|blir|kommer)',
      'inom (?:en snar|den närmaste) framtid(?:en)?',
      'på senare tid',
      'i skrivande stund',
      'tills vidare',
      'nuförtiden',
    ],
    months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
    reader: /(?<!\p{L})(?:du|som|dig|har|är|blev|blivit|den|det|de|din|ditt|dina) (?:\p{L}+ ){0,2}$/u,
  },
  da: {
    phrases: [
      'i år',
      'sidste år',
      'til næste år',
      '(?:dette|næste|sidste) (?:forår|efterår)',
      '(?:denne|næste|sidste) (?:sommer|vinter)',
      'her i (?:foråret|sommeren|efteråret|vinter)',
      'i (?:sommer|efteråret|foråret|vinter)',
      '(?:senere|tidligere) i år',
      'for nylig',
      'fornylig',
      'vil snart',
      'kommer snart',
      'snart (?:kan|får|bliver|kommer|vil)',
      'i (?:den nærmeste fremtid|nær fremtid)',
      'på det seneste',
      'i skrivende stund',
      'indtil videre',
      'nu til dags',
    ],
    months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
    reader: /(?<!\p{L})(?:du|der|som|dig|har|er|blev|blevet|den|det|de|din|dit|dine) (?:\p{L}+ ){0,2}$/u,
  },
};
