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
    touchpoints: [],
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
    touchpoints: [],
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
    touchpoints: [],
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
    touchpoints: [],
  },
];
