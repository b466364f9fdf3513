import { foldLetters } from '../../answers/words.ts';

/** The words of a list, as they are compared: folded, without apostrophes. */
function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => foldLetters(list).replace(/['’]/g, '').trim().split(/\s+/)));
}

/**
 * Words that may follow a greeting, a thank-you or “my name is” and are nobody's name: whom one greets besides people,
 * the words that sentences begin with, and what may be wrong with a name. In every language of the site, since
 * customers mix them.
 */
const NOT_NAMES = setOf(
  // English
  `there all again everyone everybody anyone team guys folks both sir madam maam sirs support customer customers service
  services helpdesk help desk staff friend friends bank company agent adviser advisor and or but so the a an i im ive id ill
  you your youre we were our they it its he she my mine this that these those what whats when whens where wheres which who
  whos why how hows can cant could couldnt will wont would wouldnt shall should may might must do dont does doesnt did didnt
  is isnt are arent was wasnt am be been have havent has hasnt had got get getting not no yes just still now today yesterday
  tomorrow please pls plz quick quickly question need want wanted trying tried try if in on of at to for from with without
  about after before since because as any some something someone nothing every each only also another there's here hello
  hi hey dear good sorry thanks thank thx lost found wrong incorrect correct misspelled misspelt spelled spelt different
  missing changed hyphenated too very advance much lot lots time help looking hope hoping wondering unable able regards best
  indeed written printed showing incorrectly wrongly hard long short supposed kind`,
  // Norwegian
  `jeg du dere vi han hun de den det dette disse meg deg min mitt mine din ditt dine vår vårt våre hva hvor hvorfor hvordan
  hvilken hvilket hvilke hvem når kan kunne skal skulle vil ville må måtte bør har hadde er var blir ble får fikk trenger
  lurer ønsker prøver prøvde sliter finner fungerer virker går gikk hjelp hjelpe takk unnskyld beklager igjen alle sammen
  folkens kundeservice kundesenter kundestøtte og eller men så at som om i på av til fra med uten etter før siden fordi
  ikke ingen noen noe bare nå nettopp også et en ei nei ja vennligst snill feil feilstavet stavet riktig forhånd hjelpen
  svar tusen mange god dag kveld morgen mvh vh hilsen vennlig skrevet endret byttet`,
  // Swedish
  `jag ni vi han hon den det detta dessa mig dig mitt mina ditt dina vår vårt våra vad var varför hur vilken vilket vilka
  vem när kan kunde ska skall skulle vill ville måste bör har hade är blir blev får fick behöver undrar önskar försöker
  försökte hittar fungerar går gick hjälp hjälpa tack ursäkta förlåt igen alla allihop kundtjänst kundservice och eller men
  så att som om i på av till från med utan efter före innan sedan eftersom inte ingen någon något bara nu nyss också ett
  en nej ja snälla vänligen fel felstavat stavas rätt förhand hjälpen svar er ert era skrivet ändrat hälsningar vänliga`,
  // Danish
  `jeg du i vi han hun de den det dette disse mig dig min mit mine din dit dine vores hvad hvor hvorfor hvordan hvilken
  hvilket hvilke hvem hvornår kan kunne skal skulle vil ville må måtte bør har havde er var bliver blev får fik behøver
  undrer ønsker prøver prøvede finder fungerer virker går gik hjælp hjælpe tak undskyld igen alle sammen kundeservice og
  eller men så at som om på af til fra med uden efter før siden fordi ikke ingen nogen noget bare nu lige også et en nej ja
  venligst forkert stavet rigtigt forhånd hjælpen ændret venlig hilsner`,
);

/** Given names that are words besides. Where they stand as a name does, they are taken for one. */
const NAMES_THAT_ARE_WORDS = setOf(
  `Mark Will May Grace Rose Bill Max Frank Art Rich Jack Sunny Dawn Faith Hope Joy Summer Iris Ruby Amber Chase Grant Pat
  Drew Per Pål Bo Bjørn Björn Dag Tor Stein Odd Even Are Ask Liv Siv Sol Vår Ulf Rolf Storm Jan My Sten Ture Tage Nils
  Kai Gry Unni Ronja Ali Su`,
);

/** Before a family name. */
const TITLES = setOf('mr mrs ms miss mx dr prof herr fru frk fröken frøken hr');

/** Between a first and a last name, or between the names of two. */
const JOINERS = setOf('and og och & von van de der af av');

const plain = (word: string) => foldLetters(word).replace(/['’.]/g, '');

export const isNoName = (word: string) => NOT_NAMES.has(plain(word));
export const isNameAndWord = (word: string) => NAMES_THAT_ARE_WORDS.has(plain(word));
export const isTitle = (word: string) => TITLES.has(plain(word));
export const isJoiner = (word: string) => JOINERS.has(plain(word));
