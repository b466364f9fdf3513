import type { Locale } from '../../model/locale.ts';

/**
 * Superlatives by which a company ranks itself among others, which marketing law wants shown to be true. A superlative
 * alone is none: “the fastest way is the app” helps a reader.
 */
export const SUPERLATIVES: Record<Locale, readonly string[]> = {
  en: [
    "(?:norway|sweden|denmark|finland|iceland|europe|britain|the nordics|scandinavia|the world|the country|the market|the industry)[’']s (?:\\w+ )?(?:best|largest|biggest|cheapest|fastest|safest|greenest|favourite|most \\w+)",
    '(?:the|our) (?:best|largest|biggest|cheapest|fastest|safest|lowest|highest|most \\w+)(?: \\w+){0,3} (?:on the market|in the (?:market|industry|country|world|nordics)|in (?:norway|sweden|denmark|finland|europe|britain|scandinavia))',
    'we (?:are|offer|have|give you) (?:by far )?the (?:best|largest|biggest|cheapest|fastest|safest|lowest|highest|most \\w+)',
    '(?:cheaper|faster|safer|better) than (?:all|any|every)(?: of)?(?: the)? (?:others?|bank|banks|competitors?|providers?|company)',
    'nobody (?:is|does it|has it) (?:cheaper|faster|safer|better)',
    'number one (?:in|for|on)',
  ],
  nb: [
    '(?:norges|nordens|skandinavias|europas|verdens|landets|markedets|bransjens) (?:\\w+ )?(?:beste|største|billigste|raskeste|tryggeste|sikreste|enkleste|laveste|høyeste|grønneste|mest \\w+)',
    '(?:best|beste|størst|største|billigst|billigste|raskest|raskeste|tryggest|tryggeste|sikrest|sikreste|enklest|enkleste|lavest|laveste|høyest|høyeste|mest \\w+)(?: \\w+){0,3} (?:på markedet|i (?:markedet|bransjen|landet|norge|norden|europa|verden))',
    'vi (?:er|har|tilbyr|gir deg) (?:\\w+ )?(?:best|beste|størst|største|billigst|billigste|raskest|raskeste|tryggest|tryggeste|lavest|laveste|høyest|høyeste)',
    '(?:billigere|raskere|tryggere|bedre) enn (?:alle|noen) (?:andre|annen|bank|konkurrenter|konkurrentene)',
    'ingen (?:er|gjør det|har) (?:billigere|raskere|tryggere|bedre)',
  ],
  sv: [
    '(?:sveriges|nordens|skandinaviens|europas|världens|landets|marknadens|branschens) (?:\\w+ )?(?:bästa|största|billigaste|snabbaste|tryggaste|säkraste|enklaste|lägsta|högsta|grönaste|mest \\w+)',
    '(?:bäst|bästa|störst|största|billigast|billigaste|snabbast|snabbaste|tryggast|tryggaste|säkrast|säkraste|enklast|enklaste|lägst|lägsta|högst|högsta|mest \\w+)(?: \\w+){0,3} (?:på marknaden|i (?:branschen|landet|sverige|norden|europa|världen))',
    'vi (?:är|har|erbjuder|ger dig) (?:\\w+ )?(?:bäst|bästa|störst|största|billigast|billigaste|snabbast|snabbaste|tryggast|tryggaste|lägst|lägsta|högsta)',
    '(?:billigare|snabbare|tryggare|bättre) än (?:alla|någon) (?:andra|annan|bank|konkurrenter|konkurrenterna)',
    'ingen (?:är|gör det|har) (?:billigare|snabbare|tryggare|bättre)',
  ],
  da: [
    '(?:danmarks|nordens|skandinaviens|europas|verdens|landets|markedets|branchens) (?:\\w+ )?(?:bedste|største|billigste|hurtigste|tryggeste|sikreste|nemmeste|laveste|højeste|grønneste|mest \\w+)',
    '(?:bedst|bedste|størst|største|billigst|billigste|hurtigst|hurtigste|tryggest|tryggeste|sikrest|sikreste|nemmest|nemmeste|lavest|laveste|højest|højeste|mest \\w+)(?: \\w+){0,3} (?:på markedet|i (?:branchen|landet|danmark|norden|europa|verden))',
    'vi (?:er|har|tilbyder|giver dig) (?:\\w+ )?(?:bedst|bedste|størst|største|billigst|billigste|hurtigst|hurtigste|tryggest|tryggeste|lavest|laveste|højest|højeste)',
    '(?:billigere|hurtigere|tryggere|bedre) end (?:alle|nogen) (?:andre|anden|bank|konkurrenter|konkurrenterne)',
    'ingen (?:er|gør det|har) (?:billigere|hurtigere|tryggere|bedre)',
  ],
};
