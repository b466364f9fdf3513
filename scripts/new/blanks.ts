import type { Locale } from '../../src/model/locale.ts';

/** What stands in a new article until somebody writes it, in the language of the article. */
export interface Blanks {
  title: string;
  description: string;
  as: string;
  iNeed: string;
  soThat: string;
  question: string;
  time: string;
  result: string;
  lead: string;
  heading: string;
  text: string;
  step: string;
}

/** The gate takes a title, description or need in square brackets for one that is missing. */
export const BLANKS: Record<Locale, Blanks> = {
  en: {
    title: '[What the customer looks for]',
    description: '[What the reader learns, in 70 to 160 characters]',
    as: '[who asks]',
    iNeed: '[to know or do what]',
    soThat: '[why]',
    question: '[How customers ask this, in their own words]',
    time: '[How long it takes]',
    result: '[What the customer has at the end]',
    lead: '[The answer, in at most 60 words and 3 sentences, with a word of the title.]',
    heading: '[A heading to find one’s way by]',
    text: '[What the reader needs to know next.]',
    step: '[What to do]',
  },
  nb: {
    title: '[Det kunden leter etter]',
    description: '[Hva leseren får vite, på 70 til 160 tegn]',
    as: '[hvem som spør]',
    iNeed: '[å vite eller gjøre hva]',
    soThat: '[hvorfor]',
    question: '[Slik spør kundene, med sine egne ord]',
    time: '[Hvor lang tid det tar]',
    result: '[Hva kunden sitter igjen med]',
    lead: '[Svaret, på høyst 60 ord og 3 setninger, med et ord fra tittelen.]',
    heading: '[En overskrift å finne fram etter]',
    text: '[Det leseren trenger å vite videre.]',
    step: '[Hva du gjør]',
  },
  sv: {
    title: '[Det som kunden letar efter]',
    description: '[Vad läsaren får veta, på 70 till 160 tecken]',
    as: '[vem som frågar]',
    iNeed: '[att veta eller göra vad]',
    soThat: '[varför]',
    question: '[Så frågar kunderna, med egna ord]',
    time: '[Hur lång tid det tar]',
    result: '[Vad kunden har när det är klart]',
    lead: '[Svaret, på högst 60 ord och 3 meningar, med ett ord ur titeln.]',
    heading: '[En rubrik att hitta efter]',
    text: '[Det som läsaren behöver veta härnäst.]',
    step: '[Vad du gör]',
  },
  da: {
    title: '[Det, kunden leder efter]',
    description: '[Hvad læseren får at vide, på 70 til 160 tegn]',
    as: '[hvem der spørger]',
    iNeed: '[at vide eller gøre hvad]',
    soThat: '[hvorfor]',
    question: '[Sådan spørger kunderne, med deres egne ord]',
    time: '[Hvor lang tid det tager]',
    result: '[Hvad kunden har til sidst]',
    lead: '[Svaret, på højst 60 ord og 3 sætninger, med et ord fra titlen.]',
    heading: '[En overskrift at finde vej efter]',
    text: '[Det, læseren har brug for at vide nu.]',
    step: '[Hvad du gør]',
  },
};
