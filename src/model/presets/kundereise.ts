import type { Stage } from '../schemas/journey.ts';

/**
 * The customer journey from first look to recommendation. Two stages are its point: `await`, between
 * order and delivery, where expectations are shaped, and `recover`, where disappointment is turned.
 */
export const kundereise: readonly Stage[] = [
  {
    id: 'consider',
    name: { en: 'Before you choose', nb: 'Før du velger', sv: 'Innan du väljer', da: 'Før du vælger' },
    description: {
      en: 'What it is, what it costs, and whether it suits you.',
      nb: 'Hva det er, hva det koster, og om det passer for deg.',
      sv: 'Vad det är, vad det kostar och om det passar dig.',
      da: 'Hvad det er, hvad det koster, og om det passer til dig.',
    },
    kinds: ['explainer', 'comparison', 'policy', 'answer'],
    requires: ['explainer'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'costs',
        feeling: 'pain',
        name: {
          en: 'Seeing what it will cost',
          nb: 'Se hva det koster',
          sv: 'Se vad det kostar',
          da: 'Se, hvad det koster',
        },
      },
      {
        id: 'fit',
        feeling: 'delight',
        name: {
          en: 'Knowing whether it suits me',
          nb: 'Vite om det passer for meg',
          sv: 'Veta om det passar mig',
          da: 'Vide, om det passer til mig',
        },
      },
    ],
  },
  {
    id: 'join',
    name: { en: 'Becoming a customer', nb: 'Bli kunde', sv: 'Bli kund', da: 'Bliv kunde' },
    description: {
      en: 'Signing up, ordering, and what we need to know about you.',
      nb: 'Å melde seg inn, å bestille, og hva vi må vite om deg.',
      sv: 'Att anmäla sig, att beställa och vad vi behöver veta om dig.',
      da: 'At melde sig til, at bestille, og hvad vi skal vide om dig.',
    },
    kinds: ['how-to', 'explainer', 'policy', 'troubleshooting', 'answer'],
    requires: ['how-to'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'sign-up',
        feeling: 'delight',
        name: {
          en: 'Signing up or ordering',
          nb: 'Melde meg inn eller bestille',
          sv: 'Anmäla mig eller beställa',
          da: 'Melde mig til eller bestille',
        },
      },
      {
        id: 'papers',
        feeling: 'pain',
        name: {
          en: 'Giving you what you must know about me',
          nb: 'Gi dere det dere må vite om meg',
          sv: 'Lämna det ni måste veta om mig',
          da: 'Give jer det, I skal vide om mig',
        },
      },
    ],
  },
  {
    id: 'await',
    name: { en: 'While you wait', nb: 'Mens du venter', sv: 'Medan du väntar', da: 'Mens du venter' },
    description: {
      en: 'What happens when, and what you can prepare meanwhile.',
      nb: 'Hva som skjer når, og hva du kan forberede imens.',
      sv: 'Vad som händer när, och vad du kan förbereda under tiden.',
      da: 'Hvad der sker hvornår, og hvad du kan forberede imens.',
    },
    kinds: ['explainer', 'how-to', 'troubleshooting', 'policy', 'answer'],
    requires: ['explainer'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'confirmation',
        feeling: 'delight',
        name: {
          en: 'Knowing that my order is in hand',
          nb: 'Vite at bestillingen er i gang',
          sv: 'Veta att beställningen är på gång',
          da: 'Vide, at bestillingen er i gang',
        },
      },
      {
        id: 'waiting',
        feeling: 'pain',
        name: {
          en: 'Waiting, and wondering what happens when',
          nb: 'Vente og lure på hva som skjer når',
          sv: 'Vänta och undra vad som händer när',
          da: 'Vente og spekulere på, hvad der sker hvornår',
        },
      },
      {
        id: 'preparing',
        feeling: 'delight',
        name: {
          en: 'Preparing what saves time later',
          nb: 'Forberede det som sparer tid senere',
          sv: 'Förbereda det som sparar tid senare',
          da: 'Forberede det, der sparer tid senere',
        },
      },
      {
        id: 'busy-times',
        feeling: 'pain',
        name: {
          en: 'Waiting longer than usual',
          nb: 'Vente lenger enn vanlig',
          sv: 'Vänta längre än vanligt',
          da: 'Vente længere end normalt',
        },
      },
    ],
  },
  {
    id: 'start',
    name: { en: 'Getting started', nb: 'Kom i gang', sv: 'Kom igång', da: 'Kom i gang' },
    description: {
      en: 'The first steps, one at a time, until it works.',
      nb: 'De første stegene, ett om gangen, til alt virker.',
      sv: 'De första stegen, ett i taget, tills allt fungerar.',
      da: 'De første trin, ét ad gangen, til det hele virker.',
    },
    kinds: ['how-to', 'explainer', 'troubleshooting', 'answer'],
    requires: ['how-to'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'first-time',
        feeling: 'delight',
        name: {
          en: 'Getting it to work the first time',
          nb: 'Få det til å virke første gang',
          sv: 'Få det att fungera första gången',
          da: 'Få det til at virke første gang',
        },
      },
      {
        id: 'stuck',
        feeling: 'pain',
        name: {
          en: 'Getting stuck on the way',
          nb: 'Stå fast underveis',
          sv: 'Köra fast på vägen',
          da: 'Køre fast undervejs',
        },
      },
    ],
  },
  {
    id: 'use',
    name: { en: 'Every day', nb: 'Hver dag', sv: 'Varje dag', da: 'Hver dag' },
    description: {
      en: 'Getting more out of what you have.',
      nb: 'Få mer ut av det du har.',
      sv: 'Få ut mer av det du har.',
      da: 'Få mere ud af det, du har.',
    },
    kinds: ['how-to', 'explainer', 'comparison', 'policy', 'answer'],
    requires: ['how-to'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'daily',
        feeling: 'delight',
        name: {
          en: 'Getting done what I came for',
          nb: 'Få gjort det jeg kom for',
          sv: 'Få gjort det jag kom för',
          da: 'Få gjort det, jeg kom for',
        },
      },
      {
        id: 'paying',
        feeling: 'pain',
        name: {
          en: 'Understanding what I pay',
          nb: 'Forstå hva jeg betaler',
          sv: 'Förstå vad jag betalar',
          da: 'Forstå, hvad jeg betaler',
        },
      },
    ],
  },
  {
    id: 'recover',
    name: {
      en: 'When something goes wrong',
      nb: 'Når noe går galt',
      sv: 'När något går fel',
      da: 'Når noget går galt',
    },
    description: {
      en: 'How to tell us, what we do about it, and by when.',
      nb: 'Hvordan du sier fra, hva vi gjør med det, og når.',
      sv: 'Hur du säger till, vad vi gör åt det och när.',
      da: 'Hvordan du siger til, hvad vi gør ved det, og hvornår.',
    },
    kinds: ['troubleshooting', 'how-to', 'explainer', 'policy', 'answer'],
    requires: ['troubleshooting'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'something-wrong',
        feeling: 'pain',
        name: {
          en: 'It does not work as I was told',
          nb: 'Det virker ikke slik jeg fikk vite',
          sv: 'Det fungerar inte som jag fått veta',
          da: 'Det virker ikke, som jeg har fået at vide',
        },
      },
      {
        id: 'telling',
        feeling: 'pain',
        name: {
          en: 'Telling you that something is wrong',
          nb: 'Si fra om at noe er galt',
          sv: 'Säga till att något är fel',
          da: 'Sige til, at noget er galt',
        },
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
  {
    id: 'recommend',
    name: { en: 'When you are pleased', nb: 'Når du er fornøyd', sv: 'När du är nöjd', da: 'Når du er tilfreds' },
    description: {
      en: 'Telling us, and telling others, if you think we earned it.',
      nb: 'Si det til oss, og til andre, om du synes vi fortjener det.',
      sv: 'Berätta för oss, och för andra, om du tycker att vi förtjänar det.',
      da: 'Sig det til os, og til andre, hvis du synes, vi har fortjent det.',
    },
    kinds: ['explainer', 'how-to', 'answer'],
    requires: ['explainer'],
    minimum: 1,
    goals: [],
    referrals: true,
    translations: [],
    touchpoints: [
      {
        id: 'feedback',
        feeling: 'delight',
        name: {
          en: 'Saying how it went',
          nb: 'Si hvordan det gikk',
          sv: 'Berätta hur det gick',
          da: 'Fortælle, hvordan det gik',
        },
      },
      {
        id: 'telling-others',
        feeling: 'delight',
        name: { en: 'Telling others', nb: 'Fortelle andre', sv: 'Berätta för andra', da: 'Fortælle andre' },
      },
    ],
  },
];
