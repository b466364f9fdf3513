import type { Locale } from '../../model/locale.ts';

/** What a customer wants to know when something has gone wrong, as each language says it. */
export interface Recovery {
  /** How to tell us. */
  tell: readonly string[];
  /** That we do something. */
  weDo: readonly string[];
  /** By when. */
  when: readonly string[];
  /** What the customer gets. */
  get: readonly string[];
}

export const RECOVERY: Record<Locale, Recovery> = {
  en: {
    tell: [
      '(?:tell|contact|message|call|ring|ask) us',
      '(?:write|talk|speak|report \\w+) to us',
      'let us know',
      'report (?:it|them|this|the \\w+|your \\w+|a \\w+)',
      'dispute (?:it|the \\w+)',
      '(?:in|by|through|to) (?:the )?chat',
    ],
    weDo: ['we', "we(?:’|')ll"],
    when: [
      '(?:within|in|after|for|up to|takes?|at most|about) (?:\\w+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?)',
      '(?:\\d+|one|two|three|five|seven|ten) (?:working |business )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)',
      '(?:at once|immediately|straight away|right away|instantly|the same day|by tomorrow|the next (?:working )?day|overnight)',
    ],
    get: [
      '(?:refund|repay|replac|compensat|credit|reimburs)\\w*',
      '(?:money|amount|sum|payment|it|fee|difference) (?:back|returned)',
      "you(?:’ll|'ll| will)? (?:get|receive|have)",
      '(?:goes|comes|is|are|put|pay|paid|send|sent) (?:\\w+ ){0,3}back',
      'new (?:card|code|one|pin)',
      '(?:works?|working) again',
    ],
  },
  nb: {
    tell: [
      '(?:kontakt|ring|varsle|fortell|spør) (?:til )?oss',
      '(?:skriv|send|meld|snakk) (?:\\w+ ){0,3}(?:til|med) oss',
      '(?:si|meld|sier|melder) fra',
      'gi oss beskjed',
      'meld (?:det|den|kortet|saken)',
      'klag\\w*',
      'chat\\w*',
    ],
    weDo: ['vi'],
    when: [
      '(?:\\d+|en|ett|to|tre|fem|sju|ti|noen|få)(?: til \\w+)? (?:sekund|minutt|time|dag|virkedag|arbeidsdag|bankdag|døgn|uke|måned)\\w*',
      '(?:med en gang|straks|umiddelbart|samme dag|med det samme|neste (?:virke)?dag|innen \\w+)',
      'i løpet av',
    ],
    get: [
      '(?:får|betaler|sender|går|kommer|føres|fører|setter|settes|krever) (?:\\w+ ){0,5}(?:tilbake|igjen)',
      '(?:refunder|erstatt|kompens|tilbakebetal|godtgjør|godskriv)\\w*',
      'du får',
      'får du',
      'nytt kort',
      'ny (?:kode|pin)\\w*',
      'virker (?:\\w+ )?igjen',
    ],
  },
  sv: {
    tell: [
      '(?:kontakta|ring|meddela|fråga) oss',
      '(?:skriv|anmäl|prata|tala|vänd dig) (?:\\w+ ){0,3}(?:till|med) oss',
      'säg till',
      'säger (?:du )?till',
      'hör av dig',
      'anmäl(?:a|er)?(?: (?:det|den|kortet|saken))?',
      'reklamer\\w*',
      'klaga\\w*',
      'chatt\\w*',
    ],
    weDo: ['vi'],
    when: [
      '(?:\\d+|en|ett|två|tre|fem|sju|tio|några|få)(?: till \\w+)? (?:sekund|minut|timm|dag|bankdag|vardag|arbetsdag|dygn|veck|månad)\\w*',
      '(?:genast|direkt|omedelbart|samma dag|på en gang|med detsamma|nästa (?:bank|var)?dag|inom \\w+)',
    ],
    get: [
      '(?:får|betalar|skickar|går|kommer|förs|för|sätter|sätts|kräver) (?:\\w+ ){0,5}(?:tillbaka|igen|åter)',
      '(?:återbetal|ersätt|ersatt|kompens|kredit|gottgör)\\w*',
      'du får',
      'får du',
      'nytt kort',
      'ny (?:kod|pin)\\w*',
      'fungerar (?:\\w+ )?igen',
    ],
  },
  da: {
    tell: [
      '(?:kontakt|ring|fortæl|spørg) (?:til )?os',
      '(?:skriv|meld|tal|send) (?:\\w+ ){0,3}(?:til|med) os',
      'sig(?:er)? (?:du )?til',
      'giv (?:os )?besked',
      'meld (?:det|den|kortet|sagen)',
      'anmeld(?: det| kortet)?',
      'indsigelse\\w*',
      'klag\\w*',
      'chat\\w*',
    ],
    weDo: ['vi'],
    when: [
      '(?:\\d+|en|et|to|tre|fem|syv|ti|nogle|få)(?: til \\w+)? (?:sekund|minut|time|dag|bankdag|hverdag|arbejdsdag|døgn|uge|måned)\\w*',
      '(?:straks|med det samme|øjeblikkeligt|samme dag|næste (?:bank|hver)?dag|inden for|inden \\w+)',
    ],
    get: [
      '(?:får|betaler|sender|går|kommer|føres|fører|sætter|sættes|kræver) (?:\\w+ ){0,5}(?:tilbage|igen)',
      '(?:refunder|erstat|kompens|tilbagebetal|godtgør|godskriv)\\w*',
      'du får',
      'får du',
      'nyt kort',
      'ny (?:kode|pin)\\w*',
      'virker (?:\\w+ )?igen',
    ],
  },
};
