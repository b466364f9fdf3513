import type { Locale } from '../../model/locale.ts';

/** How a company asks its customers for a recommendation or a review. Only what can hardly mean anything else. */
export const REQUESTS: Record<Locale, readonly string[]> = {
  en: [
    'recommend us',
    'refer (?:a friend|your friends|us)',
    'tell (?:a friend|(?:your |all your )?friends|others|everybody) about us',
    'spread the word',
    '(?:write|leave|give|post|submit)(?: us)? a (?:short |quick )?review',
    '(?:rate|review) us',
    '(?:leave|give) us (?:a (?:good )?rating|(?:five|5) stars)',
  ],
  nb: [
    'anbefale? oss',
    'verve? (?:en venn|venner|vennene dine)',
    'fortelle? (?:en venn|vennene dine|venner|andre|alle) om oss',
    '(?:skrive?|legge? igjen|gi oss) en (?:kort )?(?:anmeldelse|omtale|vurdering)',
    '(?:vurder|anmeld) oss',
    'gi oss (?:gjerne )?(?:fem |5 )?stjerner',
  ],
  sv: [
    'rekommendera oss',
    'värva (?:en vän|vänner|dina vänner)',
    '(?:tipsa|berätta för) (?:en vän|vänner|dina vänner|andra|alla) om oss',
    '(?:skriv|skriva|lämna|ge oss) (?:en (?:kort )?recension|ett (?:kort )?omdöme)',
    '(?:betygsätt|betygsätta|recensera) oss',
    'ge oss (?:gärna )?(?:ett (?:bra )?betyg|(?:fem |5 )?stjärnor)',
  ],
  da: [
    'anbefale? os',
    'hverve? (?:en ven|venner|dine venner)',
    'fortæl(?:le)? (?:en ven|venner|dine venner|andre|alle) om os',
    '(?:skriv|skrive|læg|giv os) en (?:kort )?(?:anmeldelse|bedømmelse|vurdering)',
    '(?:anmeld|bedøm|vurdér|vurder) os',
    'giv os (?:gerne )?(?:fem |5 )?stjerner',
  ],
};
