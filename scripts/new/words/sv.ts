import type { DraftWords } from './words.ts';

export const sv: DraftWords = {
  title: '[Det som kunden letar efter]',
  description: '[Vad läsaren får veta, på 70 till 160 tecken]',
  as: '[vem som frågar]',
  iNeed: '[att veta eller göra vad]',
  soThat: '[varför]',
  question: '[Så frågar kunderna, med egna ord]',
  time: '[Hur lång tid det tar]',
  result: '[Vad kunden har när det är klart]',
  source: '[Varifrån siffrorna, priserna och reglerna kommer]',
  translation: '[Samma sak på svenska]',
  lead: '[Svaret, på högst 60 ord och 3 meningar, med ett ord ur titeln]',
  action: '[Vad läsaren kan göra nu]',
  next: 'Det här kommer sedan: {link}.',
  stuck: 'Hjälpte det inte? [Skriv till oss](/contact/), så svarar en människa dig.',
  parts: {
    answer: [
      { heading: '[Det som läsaren undrar efter svaret]', text: ['[Resten av svaret, för den som behöver det]'] },
    ],
    explainer: [
      { heading: 'Så fungerar det', text: ['[Vad som händer, i den ordning det händer]'] },
      { heading: 'Vad det betyder för dig', text: ['[Vad läsaren märker, och kan göra åt det]'] },
    ],
    'how-to': [
      { heading: 'Innan du börjar', text: ['[Vad läsaren behöver ha till hands]'] },
      { heading: 'Så gör du', steps: ['[Det första du gör]', '[Det andra]', '[Så ser läsaren att det gick bra]'] },
      { heading: 'Om det inte går', text: ['[Det som oftast går fel, och vad läsaren gör då]'], contact: true },
    ],
    troubleshooting: [
      { heading: 'Pröva det här först', steps: ['[Det som hjälper de flesta]', '[Det som läsaren prövar sedan]'] },
      {
        heading: 'Så säger du till oss',
        text: ['[Var och när vi nås, och vad läsaren bör ha till hands]'],
        contact: true,
      },
      { heading: 'Det här gör vi, och när', text: ['[Vad vi gör, med dagen eller timmen då det är gjort]'] },
      { heading: 'Det här får du', text: ['[Vad vi gottgör, och vad läsaren har under tiden]'] },
    ],
    comparison: [
      {
        heading: 'Det här skiljer dem åt',
        table: [
          ['[Det som jämförs]', '[Den första]', '[Den andra]'],
          ['[En skillnad som betyder något för läsaren]', '[Så är den första]', '[Så är den andra]'],
          ['[En skillnad till]', '[Så är den första där]', '[Så är den andra där]'],
        ],
      },
      { heading: '[Vem den första passar för]', text: ['[Varför, med ett exempel ur läsarens vardag]'] },
      { heading: '[Vem den andra passar för]', text: ['[Varför, med ett annat exempel]'] },
    ],
    policy: [
      { heading: 'Det här gäller för dig', items: ['[En regel, och vem den gäller]', '[En regel till]'] },
      { heading: 'Varför det är så', text: ['[Skälet, sagt så att den som ogillar regeln kan godta det]'] },
      {
        heading: 'Om det inte passar dig',
        text: ['[Vilka undantag som finns, och hur man ber om ett]'],
        contact: true,
      },
    ],
  },
};
