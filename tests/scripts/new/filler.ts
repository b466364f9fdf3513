import type { Locale } from '../../../src/model/locale.ts';

/** What an editor writes over the blanks of a draft, in one language. */
export interface Filler {
  title: string;
  description: string;
  as: string;
  iNeed: string;
  soThat: string;
  questions: readonly string[];
  time: string;
  result: string;
  source: string;
  lead: string;
  action: string;
  headings: readonly string[];
  sentences: readonly string[];
}

export const FILLERS: Readonly<Record<Locale, Filler>> = {
  en: {
    title: 'Choose a new PIN',
    description:
      'You choose a new PIN in the app, and it works at once in every shop. See what to do, and what we do if it fails.',
    as: 'a customer who forgot the code',
    iNeed: 'a code that I remember',
    soThat: 'I can pay again',
    questions: ['How do I get another code', 'I forgot the code of my card', 'Can I pick the four digits myself'],
    time: 'Two minutes',
    result: 'A new code that works in every shop',
    source: 'Terms of the card',
    lead: 'You choose a new PIN in the app, and it works at once in every shop.',
    action: 'Open an account',
    headings: ['When the app asks for the old code', 'With the app', 'At a cash machine'],
    sentences: [
      'Have your phone and your card in front of you.',
      'Open the app and choose the card.',
      'Type the four digits that you want.',
      'The app shows a green tick, and you can pay.',
      'Wait five minutes and try again, for the net may be slow.',
      'We answer every weekday from eight to four, and you need your card number.',
      'We look at it the same day and write to you before four.',
      'You get a new card free of charge, and pay with your phone until it comes.',
      'You see the change in the list of what you did.',
      'It suits you who always carry a phone.',
    ],
  },
  nb: {
    title: 'Velg en ny PIN-kode',
    description:
      'Du velger en ny PIN-kode i appen, og den virker med en gang i alle butikker. Se hva du gjør, og hva vi gjør hvis det svikter.',
    as: 'en kunde som har glemt koden',
    iNeed: 'en kode jeg husker',
    soThat: 'jeg kan betale igjen',
    questions: [
      'Hvordan får jeg en annen kode',
      'Jeg har glemt koden til kortet',
      'Kan jeg velge de fire sifrene selv',
    ],
    time: 'To minutter',
    result: 'En ny kode som virker i alle butikker',
    source: 'Vilkår for kortet',
    lead: 'Du velger en ny PIN-kode i appen, og den virker med en gang i alle butikker.',
    action: 'Åpne en konto',
    headings: ['Når appen spør om den gamle koden', 'Med appen', 'I en minibank'],
    sentences: [
      'Ha telefonen og kortet foran deg.',
      'Åpne appen og velg kortet.',
      'Skriv de fire sifrene du vil ha.',
      'Appen viser en grønn hake, og du kan betale.',
      'Vent fem minutter og prøv på nytt, for nettet kan være tregt.',
      'Vi svarer alle hverdager fra åtte til fire, og du trenger kortnummeret.',
      'Vi ser på det samme dag og skriver til deg før klokken fire.',
      'Du får et nytt kort uten gebyr, og betaler med telefonen til det kommer.',
      'Du ser endringen i listen over det du har gjort.',
      'Det passer for deg som alltid har telefonen med.',
    ],
  },
  sv: {
    title: 'Välj en ny PIN-kod',
    description:
      'Du väljer en ny PIN-kod i appen, och den fungerar genast i alla butiker. Se vad du gör, och vad vi gör om det inte går.',
    as: 'en kund som har glömt koden',
    iNeed: 'en kod som jag kommer ihåg',
    soThat: 'jag kan betala igen',
    questions: ['Hur får jag en annan kod', 'Jag har glömt koden till kortet', 'Kan jag välja de fyra siffrorna själv'],
    time: 'Två minuter',
    result: 'En ny kod som fungerar i alla butiker',
    source: 'Villkor för kortet',
    lead: 'Du väljer en ny PIN-kod i appen, och den fungerar genast i alla butiker.',
    action: 'Öppna ett konto',
    headings: ['När appen frågar efter den gamla koden', 'Med appen', 'I en bankomat'],
    sentences: [
      'Ha telefonen och kortet framför dig.',
      'Öppna appen och välj kortet.',
      'Skriv de fyra siffror som du vill ha.',
      'Appen visar en grön bock, och du kan betala.',
      'Vänta fem minuter och försök igen, för nätet kan vara långsamt.',
      'Vi svarar alla vardagar från åtta till fyra, och du behöver kortnumret.',
      'Vi tittar på det samma dag och skriver till dig före klockan fyra.',
      'Du får ett nytt kort utan avgift, och betalar med telefonen tills det kommer.',
      'Du ser ändringen i listan över det du har gjort.',
      'Det passar dig som alltid har telefonen med.',
    ],
  },
  da: {
    title: 'Vælg en ny PIN-kode',
    description:
      'Du vælger en ny PIN-kode i appen, og den virker med det samme i alle butikker. Se, hvad du gør, og hvad vi gør, hvis det svigter.',
    as: 'en kunde, der har glemt koden',
    iNeed: 'en kode, jeg kan huske',
    soThat: 'jeg kan betale igen',
    questions: ['Hvordan får jeg en anden kode', 'Jeg har glemt koden til kortet', 'Kan jeg selv vælge de fire cifre'],
    time: 'To minutter',
    result: 'En ny kode, der virker i alle butikker',
    source: 'Vilkår for kortet',
    lead: 'Du vælger en ny PIN-kode i appen, og den virker med det samme i alle butikker.',
    action: 'Åbn en konto',
    headings: ['Når appen spørger om den gamle kode', 'Med appen', 'I en pengeautomat'],
    sentences: [
      'Hav telefonen og kortet foran dig.',
      'Åbn appen og vælg kortet.',
      'Skriv de fire cifre, du vil have.',
      'Appen viser et grønt flueben, og du kan betale.',
      'Vent fem minutter og prøv igen, for nettet kan være langsomt.',
      'Vi svarer alle hverdage fra otte til fire, og du skal bruge kortnummeret.',
      'Vi ser på det samme dag og skriver til dig inden klokken fire.',
      'Du får et nyt kort uden gebyr, og betaler med telefonen, til det kommer.',
      'Du ser ændringen i listen over det, du har gjort.',
      'Det passer til dig, der altid har telefonen med.',
    ],
  },
};
