import type { DraftWords } from './words.ts';

export const da: DraftWords = {
  title: '[Det, kunden leder efter]',
  description: '[Hvad læseren får at vide, på 70 til 160 tegn]',
  as: '[hvem der spørger]',
  iNeed: '[at vide eller gøre hvad]',
  soThat: '[hvorfor]',
  question: '[Sådan spørger kunderne, med deres egne ord]',
  time: '[Hvor lang tid det tager]',
  result: '[Hvad kunden har til sidst]',
  source: '[Hvor tallene, priserne og reglerne kommer fra]',
  translation: '[Det samme på dansk]',
  lead: '[Svaret, på højst 60 ord og 3 sætninger, med et ord fra titlen]',
  action: '[Hvad læseren kan gøre nu]',
  next: 'Det kommer bagefter: {link}.',
  stuck: 'Hjalp det ikke? [Skriv til os](/contact/), så svarer et menneske dig.',
  parts: {
    answer: [
      {
        heading: '[Det, læseren spørger om efter svaret]',
        text: ['[Resten af svaret, for den, der har brug for det]'],
      },
    ],
    explainer: [
      { heading: 'Sådan fungerer det', text: ['[Hvad der sker, i den rækkefølge det sker]'] },
      { heading: 'Hvad det betyder for dig', text: ['[Hvad læseren mærker, og kan gøre ved det]'] },
    ],
    'how-to': [
      { heading: 'Før du går i gang', text: ['[Hvad læseren skal have ved hånden]'] },
      {
        heading: 'Sådan gør du',
        steps: ['[Det første, du gør]', '[Det næste]', '[Sådan ser læseren, at det gik godt]'],
      },
      { heading: 'Hvis det ikke går', text: ['[Det, der oftest går galt, og hvad læseren gør så]'], contact: true },
    ],
    troubleshooting: [
      { heading: 'Prøv det her først', steps: ['[Det, der hjælper de fleste]', '[Det, læseren prøver bagefter]'] },
      {
        heading: 'Sådan siger du det til os',
        text: ['[Hvor og hvornår vi kan nås, og hvad læseren skal have klar]'],
        contact: true,
      },
      { heading: 'Det gør vi, og hvornår', text: ['[Hvad vi gør, med den dag eller time det er gjort]'] },
      { heading: 'Det får du', text: ['[Hvad vi gør godt igen, og hvad læseren har imens]'] },
    ],
    comparison: [
      {
        heading: 'Det er forskellen',
        table: [
          ['[Det, der sammenlignes]', '[Den første]', '[Den anden]'],
          ['[En forskel, der betyder noget for læseren]', '[Sådan er den første]', '[Sådan er den anden]'],
          ['[En forskel mere]', '[Sådan er den første dér]', '[Sådan er den anden dér]'],
        ],
      },
      { heading: '[Hvem den første passer til]', text: ['[Hvorfor, med et eksempel fra læserens hverdag]'] },
      { heading: '[Hvem den anden passer til]', text: ['[Hvorfor, med et andet eksempel]'] },
    ],
    policy: [
      { heading: 'Det gælder for dig', items: ['[En regel, og hvem den gælder for]', '[En regel mere]'] },
      { heading: 'Hvorfor det er sådan', text: ['[Grunden, sagt så den, der ikke kan lide reglen, kan godtage den]'] },
      {
        heading: 'Hvis det ikke passer til dig',
        text: ['[Hvilke undtagelser der er, og hvordan man beder om en]'],
        contact: true,
      },
    ],
  },
};
