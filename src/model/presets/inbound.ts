import type { Stage } from '../schemas/journey.ts';

/** The inbound journey: attract, convert, close, delight. */
export const inbound: readonly Stage[] = [
  {
    id: 'attract',
    name: { en: 'Finding out', nb: 'Finne ut', sv: 'Ta reda på', da: 'Find ud af det' },
    description: {
      en: 'The question behind the search.',
      nb: 'Spørsmålet bak søket.',
      sv: 'Frågan bakom sökningen.',
      da: 'Spørgsmålet bag søgningen.',
    },
    kinds: ['explainer', 'comparison', 'answer'],
    requires: ['explainer'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'wondering',
        feeling: 'pain',
        name: {
          en: 'Having a question, and no words for it yet',
          nb: 'Ha et spørsmål og mangle ordene',
          sv: 'Ha en fråga men inga ord för den',
          da: 'Have et spørgsmål og mangle ordene',
        },
      },
      {
        id: 'finding-out',
        feeling: 'delight',
        name: {
          en: 'Finding out what there is',
          nb: 'Finne ut hva som finnes',
          sv: 'Ta reda på vad som finns',
          da: 'Finde ud af, hvad der findes',
        },
      },
    ],
  },
  {
    id: 'convert',
    name: { en: 'Looking closer', nb: 'Se nærmere', sv: 'Titta närmare', da: 'Se nærmere' },
    description: {
      en: 'What it takes, what it costs, how others do it.',
      nb: 'Hva det krever, hva det koster, hvordan andre gjør det.',
      sv: 'Vad det kräver, vad det kostar, hur andra gör.',
      da: 'Hvad det kræver, hvad det koster, hvordan andre gør.',
    },
    kinds: ['explainer', 'comparison', 'policy', 'answer'],
    requires: ['comparison'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'comparing',
        feeling: 'pain',
        name: {
          en: 'Comparing what there is',
          nb: 'Sammenligne det som finnes',
          sv: 'Jämföra det som finns',
          da: 'Sammenligne det, der findes',
        },
      },
      {
        id: 'others',
        feeling: 'delight',
        name: {
          en: 'Seeing how others do it',
          nb: 'Se hvordan andre gjør det',
          sv: 'Se hur andra gör',
          da: 'Se, hvordan andre gør',
        },
      },
    ],
  },
  {
    id: 'close',
    name: { en: 'Deciding', nb: 'Bestemme seg', sv: 'Bestämma sig', da: 'Beslutte sig' },
    description: {
      en: 'Terms, doubts, and how to begin.',
      nb: 'Vilkår, tvil og hvordan du begynner.',
      sv: 'Villkor, tvivel och hur du börjar.',
      da: 'Vilkår, tvivl og hvordan du begynder.',
    },
    kinds: ['how-to', 'explainer', 'policy', 'answer', 'troubleshooting'],
    requires: ['how-to'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'doubts',
        feeling: 'pain',
        name: {
          en: 'Having doubts about terms and price',
          nb: 'Tvile på vilkår og pris',
          sv: 'Tveka om villkor och pris',
          da: 'Være i tvivl om vilkår og pris',
        },
      },
      {
        id: 'beginning',
        feeling: 'delight',
        name: {
          en: 'Beginning without trouble',
          nb: 'Begynne uten bry',
          sv: 'Börja utan besvär',
          da: 'Begynde uden besvær',
        },
      },
    ],
  },
  {
    id: 'delight',
    name: { en: 'Being a customer', nb: 'Være kunde', sv: 'Vara kund', da: 'Være kunde' },
    description: {
      en: 'Help that makes you glad that you chose as you did.',
      nb: 'Hjelp som gjør deg glad for valget.',
      sv: 'Hjälp som gör dig glad över valet.',
      da: 'Hjælp, der gør dig glad for valget.',
    },
    kinds: ['how-to', 'troubleshooting', 'explainer', 'policy', 'answer'],
    requires: ['how-to', 'troubleshooting'],
    minimum: 1,
    goals: [],
    referrals: true,
    translations: [],
    touchpoints: [
      {
        id: 'getting-more',
        feeling: 'delight',
        name: { en: 'Getting more out of it', nb: 'Få mer ut av det', sv: 'Få ut mer av det', da: 'Få mere ud af det' },
      },
      {
        id: 'going-wrong',
        feeling: 'pain',
        name: { en: 'Something goes wrong', nb: 'Noe går galt', sv: 'Något går fel', da: 'Noget går galt' },
      },
      {
        id: 'put-right',
        feeling: 'delight',
        name: {
          en: 'Getting it put right, and knowing by when',
          nb: 'Få det rettet opp, og vite når',
          sv: 'Få det åtgärdat, och veta när',
          da: 'Få det bragt i orden, og vide hvornår',
        },
      },
    ],
  },
];
