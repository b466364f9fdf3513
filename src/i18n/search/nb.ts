import type { SearchMessages, SearchWords } from './words.ts';

const words: SearchWords = {
  loading: 'Leter etter svar …',
  announce: '{count}. Velg med piltastene.',
  answers: { one: 'svar', other: 'svar' },
  weak: 'Ingenting her svarer helt på det. Dette er artiklene som ligger nærmest.',
  none: 'Vi fant ingen artikkel om det.',
  unreachable: 'Søket er ikke tilgjengelig akkurat nå. Alle artiklene kan du fortsatt lese.',
  offline: 'Du er uten nett. Søket virker igjen når du er på nett.',
  all: 'Alle treff på «{question}»',
  articles: 'Se alle artiklene',
  ask: 'Spør et menneske i stedet',
};

export const nb: SearchMessages = {
  label: 'Hva trenger du hjelp med?',
  placeholder: 'Spør med egne ord',
  submit: 'Søk',
  list: 'Svar',
  words,
  results: {
    words: {
      ...words,
      found: '{count} for «{question}»',
      results: { one: 'artikkel', other: 'artikler' },
      narrowedAway: 'Ingen artikkel passer til alt du har krysset av.',
      start: 'Skriv i feltet over hva du trenger hjelp med.',
      documentTitle: '{question} – {title}',
      sections: 'I denne artikkelen',
    },
    narrow: 'Avgrens treffene',
    facets: { persona: 'Hvem det er for', stage: 'Hvor du er', kind: 'Type artikkel' },
    showAll: 'Vis alle igjen',
    more: 'Vis flere',
    noScript: 'Søket trenger JavaScript, som er slått av i nettleseren din. Her finner du alle artiklene:',
    noScriptStages: 'Eller gå til der du er:',
  },
};
