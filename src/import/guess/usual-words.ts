import type { Kind } from '../../model/kinds.ts';
import type { When } from './rules.ts';

/** Words that tell of a stage of most journeys, and the stages of our presets that they tell of. */
export const USUAL_STAGES: readonly { stages: readonly string[]; when: When }[] = [
  {
    stages: ['recover', 'delight', 'adopt'],
    when: {
      title: {
        en: [
          'error*',
          'fail*',
          'problem*',
          'trouble*',
          'not working',
          "can't",
          'cannot',
          "doesn't",
          "won't",
          'unable',
          'missing',
          'lost',
          'stolen',
          'fix*',
          'recover*',
          'refund*',
          'complain*',
          'blocked',
        ],
        nb: [
          'feil*',
          'problem*',
          'feilsøk*',
          'virker ikke',
          'fungerer ikke',
          'kan ikke',
          'mangler',
          'mistet',
          'stjålet',
          'klage*',
          'refusjon*',
          'sperret',
          'blokkert',
          'mislykket',
        ],
        sv: [
          'fel',
          'felsök*',
          'felmeddelande*',
          'problem*',
          'fungerar inte',
          'kan inte',
          'saknas',
          'förlorat',
          'stulet',
          'reklam*',
          'återbetal*',
          'spärrat',
          'blockerad',
          'misslyckades',
        ],
        da: [
          'fejl*',
          'problem*',
          'virker ikke',
          'fungerer ikke',
          'kan ikke',
          'mangler',
          'mistet',
          'stjålet',
          'klage*',
          'refusion*',
          'spærret',
          'blokeret',
          'mislykkedes',
        ],
      },
      section: {
        en: ['troubleshoot*', 'problem*', 'error*', 'issues'],
        nb: ['feilsøk*', 'problem*', 'feil'],
        sv: ['felsök*', 'problem*', 'fel'],
        da: ['fejlfinding', 'problem*', 'fejl'],
      },
    },
  },
  {
    stages: ['await', 'convert', 'affirm'],
    when: {
      title: {
        en: ['deliver*', 'shipping', 'track*', 'waiting', 'order status', 'when will'],
        nb: ['lever*', 'frakt*', 'sporing', 'venter', 'ordrestatus', 'når kommer'],
        sv: ['leverans*', 'frakt*', 'spåra*', 'väntar', 'orderstatus', 'när kommer'],
        da: ['lever*', 'fragt*', 'sporing', 'venter', 'ordrestatus', 'hvornår kommer'],
      },
    },
  },
  {
    stages: ['join', 'convert', 'admit'],
    when: {
      title: {
        en: ['sign up', 'order', 'buy', 'purchase', 'subscri*', 'register', 'create an account', 'trial'],
        nb: ['registrer*', 'bestill*', 'kjøp*', 'abonne*', 'opprett konto', 'prøveperiode', 'lisens*'],
        sv: ['registrer*', 'beställ*', 'köp*', 'prenumer*', 'abonne*', 'skapa konto', 'licens*'],
        da: ['registrer*', 'bestil*', 'køb*', 'abonne*', 'opret konto', 'licens*'],
      },
    },
  },
  {
    stages: ['start', 'convert', 'activate'],
    when: {
      title: {
        en: [
          'get started',
          'getting started',
          'set up',
          'setup',
          'install*',
          'activat*',
          'first',
          'log in',
          'sign in',
          'connect*',
        ],
        nb: [
          'kom i gang',
          'komme i gang',
          'konfigurer*',
          'installer*',
          'aktiver*',
          'første',
          'logge på',
          'logg på',
          'logg inn',
          'koble til',
        ],
        sv: ['kom igång', 'komma igång', 'konfigurer*', 'installer*', 'aktiver*', 'första', 'logga in', 'ansluta'],
        da: ['kom i gang', 'konfigurer*', 'installer*', 'aktiver*', 'første', 'log på', 'log ind', 'tilslut*'],
      },
      section: {
        en: ['get started', 'getting started', 'onboarding', 'set-up', 'setup'],
        nb: ['kom i gang', 'komme i gang'],
        sv: ['kom igång', 'komma igång'],
        da: ['kom i gang', 'sådan kommer du i gang'],
      },
    },
  },
  {
    stages: ['consider', 'attract', 'assess'],
    when: {
      title: {
        en: ['price*', 'pricing', 'cost*', 'compare*', 'plans', 'what is', 'which', 'requirements'],
        nb: ['pris*', 'koster', 'sammenlign*', 'hva er', 'hvilke*', 'krav'],
        sv: ['pris*', 'kostar', 'jämför*', 'vad är', 'vilke*', 'krav'],
        da: ['pris*', 'koster', 'sammenlign*', 'hvad er', 'hvilke*', 'krav'],
      },
    },
  },
  {
    stages: ['recommend', 'delight', 'advocate'],
    when: {
      title: {
        en: ['recommend*', 'refer*', 'review', 'feedback', 'community'],
        nb: ['anbefal*', 'verv*', 'tilbakemelding*', 'omtale'],
        sv: ['rekommend*', 'värva*', 'feedback', 'omdöme*'],
        da: ['anbefal*', 'henvis*', 'feedback', 'anmeld*'],
      },
    },
  },
];

/** Where an article belongs that no word tells of: the longest stage of each preset. */
export const USUAL_STAGE = ['use', 'delight', 'accomplish'] as const;

/** Words that tell of a kind of article. */
export const USUAL_KINDS: readonly { kind: Kind; when: When }[] = [
  { kind: 'troubleshooting', when: USUAL_STAGES[0]?.when ?? {} },
  {
    kind: 'comparison',
    when: {
      title: {
        en: ['compare*', 'versus', 'vs', 'difference*', 'which'],
        nb: ['sammenlign*', 'forskjell*', 'hvilken'],
        sv: ['jämför*', 'skillnad*', 'vilken'],
        da: ['sammenlign*', 'forskel*', 'hvilken'],
      },
    },
  },
  {
    kind: 'policy',
    when: {
      title: {
        en: ['policy', 'policies', 'terms', 'privacy', 'rules', 'security'],
        nb: ['vilkår', 'personvern', 'retningslinje*', 'regler'],
        sv: ['villkor', 'integritet', 'regler', 'riktlinje*'],
        da: ['vilkår', 'privatliv', 'regler', 'retningslinje*'],
      },
    },
  },
  {
    kind: 'explainer',
    when: {
      title: {
        en: ['what is', 'about', 'overview', 'understand*', 'why'],
        nb: ['hva er', 'om', 'oversikt', 'forstå', 'hvorfor'],
        sv: ['vad är', 'om', 'översikt', 'förstå', 'varför'],
        da: ['hvad er', 'om', 'oversigt', 'forstå', 'hvorfor'],
      },
    },
  },
];
