import type { SearchMessages, SearchWords } from './words.ts';

const words: SearchWords = {
  loading: 'Leder efter svar …',
  announce: '{count}. Vælg med piletasterne.',
  answers: { one: 'svar', other: 'svar' },
  weak: 'Måske svarer en af disse på det.',
  closest: 'Vi har ikke noget godt svar på det. Det er de artikler, der kommer tættest på.',
  none: 'Vi fandt ingen artikel om det.',
  otherLanguage: 'Spørgsmålet ser ud til at være på {language}, og det er svarene også.',
  languages: { en: 'engelsk', nb: 'norsk', sv: 'svensk', da: 'dansk' },
  ownLanguage: 'Svar på dansk i stedet',
  unreachable: 'Søgningen er ikke tilgængelig lige nu. Du kan stadig læse alle artiklerne.',
  offline: 'Du er offline. Søgningen virker igen, når du er på nettet.',
  all: 'Søg i al tekst efter »{question}«',
  articles: 'Se alle artikler',
  ask: 'Spørg et menneske i stedet',
};

export const da: SearchMessages = {
  label: 'Hvad har du brug for hjælp til?',
  placeholder: 'Spørg med dine egne ord',
  submit: 'Søg',
  list: 'Svar',
  words,
  results: {
    words: {
      ...words,
      found: '{count} for »{question}«',
      fullText: 'Søg i al tekst',
      foundInText: 'I al tekst: {count} for »{question}«',
      results: { one: 'artikel', other: 'artikler' },
      narrowedAway: 'Ingen artikel passer til alt det, du har sat kryds ved.',
      start: 'Skriv i feltet ovenfor, hvad du har brug for hjælp til.',
      documentTitle: '{question} – {title}',
      sections: 'I denne artikel',
    },
    narrow: 'Afgræns resultaterne',
    facets: { persona: 'Hvem det er til', stage: 'Hvor du er', kind: 'Type af artikel' },
    showAll: 'Vis alle igen',
    more: 'Vis flere',
    noScript: 'Søgningen kræver JavaScript, som er slået fra i din browser. Her finder du alle artikler:',
    noScriptStages: 'Eller gå derhen, hvor du er:',
  },
};
