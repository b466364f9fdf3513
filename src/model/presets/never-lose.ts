import type { Stage } from '../schemas/journey.ts';

/** The eight phases after the sale, from “Never Lose a Customer Again” (Joey Coleman, 2018). */
export const neverLose: readonly Stage[] = [
  {
    id: 'assess',
    name: { en: 'Weighing it up', nb: 'Vurdere', sv: 'Överväga', da: 'Overveje' },
    description: {
      en: 'Whether this is for you.',
      nb: 'Om dette er noe for deg.',
      sv: 'Om det här är något för dig.',
      da: 'Om det er noget for dig.',
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
    id: 'admit',
    name: { en: 'Saying yes', nb: 'Si ja', sv: 'Säga ja', da: 'Sige ja' },
    description: {
      en: 'Signing up, and what it asks of you.',
      nb: 'Å melde seg inn, og hva det krever av deg.',
      sv: 'Att anmäla sig, och vad det kräver av dig.',
      da: 'At melde sig til, og hvad det kræver af dig.',
    },
    kinds: ['how-to', 'explainer', 'policy', 'answer'],
    requires: ['how-to'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'saying-yes',
        feeling: 'delight',
        name: { en: 'Signing up', nb: 'Melde meg inn', sv: 'Anmäla mig', da: 'Melde mig til' },
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
    id: 'affirm',
    name: { en: 'Was it right?', nb: 'Var det riktig?', sv: 'Var det rätt?', da: 'Var det rigtigt?' },
    description: {
      en: 'Doubt after the choice, met with facts.',
      nb: 'Tvil etter valget, møtt med fakta.',
      sv: 'Tvivel efter valet, bemött med fakta.',
      da: 'Tvivl efter valget, mødt med fakta.',
    },
    kinds: ['explainer', 'policy', 'answer'],
    requires: ['explainer'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'second-thoughts',
        feeling: 'pain',
        name: {
          en: 'Wondering whether it was right',
          nb: 'Lure på om det var riktig',
          sv: 'Undra om det var rätt',
          da: 'Spekulere på, om det var rigtigt',
        },
      },
      {
        id: 'confirmation',
        feeling: 'delight',
        name: {
          en: 'Knowing what happens now',
          nb: 'Vite hva som skjer nå',
          sv: 'Veta vad som händer nu',
          da: 'Vide, hvad der sker nu',
        },
      },
    ],
  },
  {
    id: 'activate',
    name: { en: 'The first day', nb: 'Den første dagen', sv: 'Första dagen', da: 'Den første dag' },
    description: {
      en: 'A first success, with nothing in the way.',
      nb: 'En første gevinst, uten hindringer.',
      sv: 'En första framgång, utan hinder.',
      da: 'En første succes, uden forhindringer.',
    },
    kinds: ['how-to', 'explainer', 'troubleshooting', 'answer'],
    requires: ['how-to'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'first-success',
        feeling: 'delight',
        name: {
          en: 'Getting something done on the first day',
          nb: 'Få gjort noe den første dagen',
          sv: 'Få något gjort första dagen',
          da: 'Få noget gjort den første dag',
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
    id: 'acclimate',
    name: { en: 'Getting used to it', nb: 'Bli vant til det', sv: 'Vänja sig', da: 'Vænne sig til det' },
    description: {
      en: 'Step by step until it is a habit.',
      nb: 'Steg for steg til det er en vane.',
      sv: 'Steg för steg tills det är en vana.',
      da: 'Trin for trin, til det er en vane.',
    },
    kinds: ['how-to', 'explainer', 'troubleshooting', 'answer'],
    requires: ['how-to'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'next-step',
        feeling: 'delight',
        name: {
          en: 'Knowing what comes next',
          nb: 'Vite hva som kommer nå',
          sv: 'Veta vad som kommer härnäst',
          da: 'Vide, hvad der kommer nu',
        },
      },
      {
        id: 'habits',
        feeling: 'pain',
        name: {
          en: 'Leaving the old way behind',
          nb: 'Legge den gamle måten bak meg',
          sv: 'Lämna det gamla sättet',
          da: 'Lægge den gamle måde bag mig',
        },
      },
    ],
  },
  {
    id: 'accomplish',
    name: { en: 'Reaching the goal', nb: 'Nå målet', sv: 'Nå målet', da: 'Nå målet' },
    description: {
      en: 'What you came for, and how to see that you have it.',
      nb: 'Det du kom for, og hvordan du ser at du har det.',
      sv: 'Det du kom för, och hur du ser att du har det.',
      da: 'Det, du kom for, og hvordan du ser, at du har det.',
    },
    kinds: ['how-to', 'explainer', 'troubleshooting', 'policy', 'answer'],
    requires: ['explainer'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'goal',
        feeling: 'delight',
        name: {
          en: 'Seeing that I have what I came for',
          nb: 'Se at jeg har det jeg kom for',
          sv: 'Se att jag har det jag kom för',
          da: 'Se, at jeg har det, jeg kom for',
        },
      },
      {
        id: 'falling-short',
        feeling: 'pain',
        name: {
          en: 'Getting less than I expected',
          nb: 'Få mindre enn jeg ventet',
          sv: 'Få mindre än jag väntade mig',
          da: 'Få mindre, end jeg ventede',
        },
      },
    ],
  },
  {
    id: 'adopt',
    name: { en: 'Making it yours', nb: 'Gjøre det til ditt', sv: 'Göra det till ditt', da: 'Gøre det til dit' },
    description: {
      en: 'More ways to use it, and what to do when it fails.',
      nb: 'Flere måter å bruke det på, og hva du gjør når det svikter.',
      sv: 'Fler sätt att använda det, och vad du gör när det krånglar.',
      da: 'Flere måder at bruge det på, og hvad du gør, når det svigter.',
    },
    kinds: ['how-to', 'troubleshooting', 'explainer', 'comparison', 'policy', 'answer'],
    requires: ['how-to', 'troubleshooting'],
    minimum: 1,
    goals: [],
    referrals: false,
    translations: [],
    touchpoints: [
      {
        id: 'getting-more',
        feeling: 'delight',
        name: {
          en: 'Using it for more',
          nb: 'Bruke det til mer',
          sv: 'Använda det till mer',
          da: 'Bruge det til mere',
        },
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
  {
    id: 'advocate',
    name: { en: 'Telling others', nb: 'Fortelle andre', sv: 'Berätta för andra', da: 'Fortælle andre' },
    description: {
      en: 'If you think that we have earned it.',
      nb: 'Om du synes vi har fortjent det.',
      sv: 'Om du tycker att vi har förtjänat det.',
      da: 'Hvis du synes, vi har fortjent det.',
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
