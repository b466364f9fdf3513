import type { Locale } from '../../model/locale.ts';

/** How a language says until when something holds. Fragments of regular expressions, in lower case. */
export interface Expiry {
  months: readonly string[];
  /** What says that something holds now. */
  holds: string;
  /** What comes before the last day of it. */
  until: string;
  /** Verbs of an end, right before its day. */
  ends: string;
  /** What makes the same words a thing of the past. */
  past: string;
}

export const EXPIRY: Record<Locale, Expiry> = {
  en: {
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    holds:
      'valid|appl(?:y|ies)|available|runs?|open|free|holds?|lasts?|offers?|closed|discount|campaign|you (?:can|may)',
    until: 'until|till|through|up to|up to and including|no later than|before|by',
    ends: '(?:expires?|ends?|closes?|stops?) on',
    past: 'was|were|had|did|could|used to',
  },
  nb: {
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    holds: 'gjelder|varer|gyldig|åpen|åpent|gratis|stengt|løper|tilbud\\w*|kampanje\\w*|kan du|du (?:kan|får)',
    until: 'til|til og med|t\\.?o\\.?m\\.?|frem til|fram til|innen|før|senest',
    ends: '(?:utløper|opphører|slutter|går ut|stenger)',
    past: 'gjaldt|varte|var|hadde|kunne|fikk|ble',
  },
  sv: {
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    holds: 'gäller|varar|giltig\\w*|öppen|öppet|gratis|stängt?|löper|erbjudande\\w*|kampanj\\w*|kan du|du (?:kan|får)',
    until: 'till|till och med|t\\.?o\\.?m\\.?|fram till|senast|före|innan',
    ends: '(?:upphör|slutar|går ut|löper ut|stänger)',
    past: 'gällde|varade|var|hade|kunde|fick|blev',
  },
  da: {
    months: [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ],
    holds: 'gælder|varer|gyldig\\w*|åben|åbent|gratis|lukket|løber|tilbud\\w*|kampagne\\w*|kan du|du (?:kan|får)',
    until: 'til|til og med|t\\.?o\\.?m\\.?|indtil|frem til|senest|inden|før',
    ends: '(?:udløber|ophører|slutter|lukker)',
    past: 'gjaldt|varede|var|havde|kunne|fik|blev',
  },
};
