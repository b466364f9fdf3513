import type { DraftWords } from './words.ts';

export const nb: DraftWords = {
  title: '[Det kunden leter etter]',
  description: '[Hva leseren får vite, på 70 til 160 tegn]',
  as: '[hvem som spør]',
  iNeed: '[å vite eller gjøre hva]',
  soThat: '[hvorfor]',
  question: '[Slik spør kundene, med sine egne ord]',
  time: '[Hvor lang tid det tar]',
  result: '[Hva kunden sitter igjen med]',
  source: '[Hvor tallene, prisene og reglene er hentet fra]',
  translation: '[Det samme på norsk]',
  lead: '[Svaret, på høyst 60 ord og 3 setninger, med et ord fra tittelen]',
  action: '[Hva leseren kan gjøre nå]',
  next: 'Dette kommer etterpå: {link}.',
  stuck: 'Hjalp det ikke? [Skriv til oss](/contact/), så svarer et menneske deg.',
  parts: {
    answer: [{ heading: '[Det leseren lurer på etter svaret]', text: ['[Resten av svaret, for den som trenger det]'] }],
    explainer: [
      { heading: 'Slik fungerer det', text: ['[Hva som skjer, i den rekkefølgen det skjer]'] },
      { heading: 'Hva det betyr for deg', text: ['[Hva leseren merker, og kan gjøre med det]'] },
    ],
    'how-to': [
      { heading: 'Før du begynner', text: ['[Hva leseren må ha for hånden]'] },
      { heading: 'Slik gjør du', steps: ['[Det første du gjør]', '[Det neste]', '[Slik ser leseren at det gikk bra]'] },
      { heading: 'Hvis det ikke går', text: ['[Det som oftest går galt, og hva leseren gjør da]'], contact: true },
    ],
    troubleshooting: [
      { heading: 'Prøv dette først', steps: ['[Det som hjelper de fleste]', '[Det leseren prøver etter det]'] },
      {
        heading: 'Slik sier du fra til oss',
        text: ['[Hvor og når vi nås, og hva leseren bør ha for hånden]'],
        contact: true,
      },
      { heading: 'Dette gjør vi, og når', text: ['[Hva vi gjør, med dagen eller timen det er gjort]'] },
      { heading: 'Dette får du', text: ['[Hva vi gjør godt igjen, og hva leseren har så lenge]'] },
    ],
    comparison: [
      {
        heading: 'Dette skiller dem',
        table: [
          ['[Det som sammenlignes]', '[Den første]', '[Den andre]'],
          ['[En forskjell som betyr noe for leseren]', '[Slik er den første]', '[Slik er den andre]'],
          ['[En forskjell til]', '[Slik er den første der]', '[Slik er den andre der]'],
        ],
      },
      { heading: '[Hvem den første passer for]', text: ['[Hvorfor, med et eksempel fra leserens hverdag]'] },
      { heading: '[Hvem den andre passer for]', text: ['[Hvorfor, med et annet eksempel]'] },
    ],
    policy: [
      { heading: 'Dette gjelder for deg', items: ['[En regel, og hvem den gjelder for]', '[En regel til]'] },
      { heading: 'Hvorfor det er slik', text: ['[Grunnen, sagt slik at den som misliker regelen, kan godta den]'] },
      {
        heading: 'Hvis det ikke passer for deg',
        text: ['[Hvilke unntak som finnes, og hvordan en ber om ett]'],
        contact: true,
      },
    ],
  },
};
