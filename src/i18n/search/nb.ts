import type { SearchMessages, SearchWords } from './words.ts';

const words: SearchWords = {
  loading: 'Leter etter svar …',
  announce: '{count}. Velg med piltastene.',
  answers: { one: 'svar', other: 'svar' },
  weak: 'Kanskje svarer en av disse på det.',
  closest: 'Vi har ikke noe godt svar på det. Dette er artiklene som ligger nærmest.',
  none: 'Vi fant ingen artikkel om det.',
  otherLanguage: 'Spørsmålet ser ut til å være på {language}, og det er svarene også.',
  languages: { en: 'engelsk', nb: 'norsk', sv: 'svensk', da: 'dansk' },
  ownLanguage: 'Svar på norsk i stedet',
  unreachable: 'Søket er ikke tilgjengelig akkurat nå. Alle artiklene kan du fortsatt lese.',
  offline: 'Du er uten nett. Søket virker igjen når du er på nett.',
  all: 'Søk i all tekst etter «{question}»',
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
      fullText: 'Søk i all tekst',
      foundInText: 'I all tekst: {count} for «{question}»',
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
