import type { SearchMessages, SearchWords } from './words.ts';

const words: SearchWords = {
  loading: 'Letar efter svar …',
  announce: '{count}. Välj med piltangenterna.',
  answers: { one: 'svar', other: 'svar' },
  weak: 'Kanske svarar någon av de här på det.',
  closest: 'Vi har inget bra svar på det. Det här är de artiklar som ligger närmast.',
  none: 'Vi hittade ingen artikel om det.',
  otherLanguage: 'Frågan verkar vara på {language}, och det är svaren också.',
  languages: { en: 'engelska', nb: 'norska', sv: 'svenska', da: 'danska' },
  ownLanguage: 'Svara på svenska i stället',
  unreachable: 'Sökningen går inte att nå just nu. Alla artiklar finns fortfarande att läsa.',
  offline: 'Du är offline. Sökningen fungerar igen när du har fått kontakt med nätet.',
  all: 'Sök i all text efter ”{question}”',
  articles: 'Se alla artiklar',
  ask: 'Fråga en människa i stället',
};

export const sv: SearchMessages = {
  label: 'Vad behöver du hjälp med?',
  placeholder: 'Fråga med egna ord',
  submit: 'Sök',
  list: 'Svar',
  words,
  results: {
    words: {
      ...words,
      found: '{count} för ”{question}”',
      fullText: 'Sök i all text',
      foundInText: 'I all text: {count} för ”{question}”',
      results: { one: 'artikel', other: 'artiklar' },
      narrowedAway: 'Ingen artikel passar allt som du har kryssat för.',
      start: 'Skriv i fältet ovanför vad du behöver hjälp med.',
      documentTitle: '{question} – {title}',
      sections: 'I den här artikeln',
    },
    narrow: 'Begränsa träffarna',
    facets: { persona: 'Vem det är för', stage: 'Var du är', kind: 'Typ av artikel' },
    showAll: 'Visa alla igen',
    more: 'Visa fler',
    noScript: 'Sökningen behöver JavaScript, som är avstängt i din webbläsare. Här hittar du alla artiklar:',
    noScriptStages: 'Eller gå dit där du är:',
  },
};
