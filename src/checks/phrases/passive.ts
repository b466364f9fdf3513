import type { Locale } from '../../model/locale.ts';
import { words } from './phrases.ts';

/** How a language says that something is done, without saying by whom. */
export interface Passive {
  /** Forms of “be” or “become” before a participle. */
  auxiliaries: ReadonlySet<string>;
  /** Adverbs that may stand between the two. */
  between: ReadonlySet<string>;
  /** What a participle looks like. */
  participle: RegExp;
  /** Participles that do not look like one. */
  irregular: ReadonlySet<string>;
  /** What looks like one and is not: adjectives, adverbs and nouns. */
  notParticiples: ReadonlySet<string>;
  /** The passive in -s of Nordic verbs; English has none. */
  inS?: {
    form: RegExp;
    /** Short forms that do not look like one. */
    irregular: ReadonlySet<string>;
    /** The genitive plural, which looks like one: kundenes, kundernas, kundernes. */
    genitive: RegExp;
    /** Deponents, which only look passive, genitives of pronouns, and English words that end alike. */
    not: ReadonlySet<string>;
  };
}

const set = (text: string): ReadonlySet<string> => new Set(words(text));

const ENGLISH_IN_ES =
  'cookies series files services pages sites devices updates exchanges types titles rules messages resources instances images licenses features sources invoices samples websites minutes templates notes modules profiles roles queues policies';
/** Norwegian tjenes, menes, trenes and Danish fjernes are verbs for all that. */
const NORWEGIAN_OR_DANISH_GENITIVE = /(?<!tj|^m|^tr)enes$|(?<!fj)ernes$/;

export const PASSIVE: Record<Locale, Passive> = {
  en: {
    auxiliaries: set('am is are was were be been being get gets got gotten'),
    between: set(
      'not never also always often only then now still already automatically usually normally first later once all both being been',
    ),
    participle: /^[a-z]{2,}ed$/,
    irregular: set(`
      sent made done taken given shown seen known paid kept held found lost left told sold bought brought built caught
      chosen written drawn driven eaten fallen felt forgotten frozen hidden hit led lent meant met put read run said set
      shut spent split stolen sworn taught thought thrown understood withdrawn won worn cut hurt let begun broken
    `),
    notParticiples: set(`
      need speed interested pleased tired worried supposed located based limited related advanced married retired
      involved concerned used unlimited unused aged naked indeed experienced qualified embed
    `),
  },
  nb: {
    auxiliaries: set('blir ble bli blitt'),
    between: set(
      'ikke aldri også alltid ofte bare da nå så fortsatt automatisk vanligvis normalt først senere straks raskt',
    ),
    participle: /^\p{L}{3,}(?:t|dd)$/u,
    irregular: set('tatt sett satt lagt'),
    notParticiples: set(`
      lett kort svart helt stort nytt fritt rett tett glatt trygt godt klart raskt sikkert kjent slutt lengst annet kaldt
      størst minst mest best først sist verst likt ulikt nødt varmt tomt flatt stumt synlig dyrt billigst høyest lavest
    `),
    inS: {
      form: /^\p{Ll}{3,}es$/u,
      irregular: set('tas gis fås dras bes nås ses sies gies'),
      genitive: NORWEGIAN_OR_DANISH_GENITIVE,
      not: set(`
        deres vårres ellers alles andres begges samtliges flestes manges noens finnes synes trives lykkes mislykkes
        minnes møtes høres kjennes undres lengtes enes forenes kappes oppholdes blues aldres vemmes skjemmes
        ${ENGLISH_IN_ES}
      `),
    },
  },
  sv: {
    auxiliaries: set('blir blev bli blivit'),
    between: set(
      'inte aldrig också alltid ofta bara då nu så fortfarande automatiskt vanligtvis normalt först senare genast snabbt',
    ),
    participle: /^\p{L}{2,}(?:ad|at|ade|[rlngv]d|[rlngv]da|dd|dda|[kpstlrn]t|[kps]ta)$/u,
    irregular: set(`
      stulen stulet stulna skriven skrivet skrivna tagen taget tagna dragen draget dragna given givet givna bunden bundet
      tvungen tvunget tvungna sedd gjord gjorda vald valt valda
    `),
    notParticiples: set(`
      lätt kort svart helt stort nytt fritt rätt tätt tryggt gott klart snabbt säkert känt slut störst minst mest bäst
      först sist värst kallt varmt tomt platt kund vän månad land hand bekant glad lägst högst dyrast billigast annat
    `),
    inS: {
      form: /^\p{Ll}{3,}(?:as|ades|ats|des|tes|its)$/u,
      irregular: set(`
        används görs krävs sänds skrivs stängs trycks läggs sätts byts köps säljs ges tas dras fås sägs ställs följs fylls
        styrs förs överförs utförs höjs sänks erbjuds tillåts löses löss anges inges anses avses utges uppges beskrivs hålls
        tillhandahålls erhålls nås läses ändras lagras
      `),
      genitive: /(?:[ao]r|(?<!v)er)nas$|(?:plats|insats|uppsats)$/,
      not: set(`
        hoppas lyckas misslyckas trivas minnas finnas tyckas synas kännas vistas låtsas fattas svettas åldras avundas
        kräkas skämmas följas mötas träffas höras behövas brottas väsnas enas turas samlas andades hoppades lyckades
        misslyckades trivdes minnats hoppats lyckats misslyckats kalas canvas atlas allas deras andras samtligas bådas
        ${ENGLISH_IN_ES}
      `),
    },
  },
  da: {
    auxiliaries: set('bliver blev blive blevet'),
    between: set(
      'ikke aldrig også altid ofte bare da nu så stadig automatisk normalt typisk først senere straks hurtigt',
    ),
    participle: /^\p{L}{3,}t$/u,
    irregular: set('set sat lagt'),
    notParticiples: set(`
      kort sort helt stort frit trygt godt klart hurtigt sikkert kendt slut længst størst mindst mest bedst andet koldt
      først sidst værst ligeligt nødt varmt tomt fladt synligt dyrt billigst højest lavest galt
    `),
    inS: {
      form: /^\p{Ll}{3,}es$/u,
      irregular: set('fås nås slås ses'),
      genitive: NORWEGIAN_OR_DANISH_GENITIVE,
      not: set(`
        deres ellers alles andres begges samtliges flestes manges nogles findes fandtes synes trives lykkes mislykkes
        mindes mødes høres kendes undres skændes enes forenes skilles opholdes færdes væmmes længes skammes halvtreds
        ${ENGLISH_IN_ES}
      `),
    },
  },
};
