import type { Locale } from '../../model/locale.ts';
import { words } from './phrases.ts';

/**
 * The commonest short words of each language, of two to six letters. Between them, every other word of a text is one
 * in its own language, and far fewer are in another.
 */
export const COMMON_WORDS: Record<Locale, readonly string[]> = {
  en: words(`
    the and of to in is are you your with for this that from it if not can will have has when we or by as on be at an our
    was were been do does which what how all any more may must need then there they their them its out up into after
    before about also only use see other than who where but so no yes get one two
  `),
  nb: words(`
    og er det en et som på til med for av den du deg din ditt dine har kan ikke om i at vi oss fra eller når hvis må
    skal vil blir ble være også etter bare så å jeg de dem da nå noe noen hva hvor mer alle ved ut inn opp før under
    over men seg meg uten slik får går står ligger finner velger
  `),
  sv: words(`
    och är det en ett som på till med för av den du dig din ditt dina har kan inte om att vi oss från eller när måste
    ska vill blir blev vara också efter bara så jag de dem då nu något någon vad var mer alla vid ut in upp före under
    över men sig mig utan får går står ligger hittar väljer i
  `),
  da: words(`
    og er det en et som på til med for af den du dig din dit dine har kan ikke om i at vi os fra eller når hvis må
    skal vil bliver blev være også efter kun så jeg de dem da nu noget nogle hvad hvor mere alle ved ud ind op før under
    over men sig mig uden får går står ligger finder vælger der
  `),
};
