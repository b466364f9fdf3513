import type { Locale } from '../../model/locale.ts';
import { words } from './phrases.ts';

/** Words that may rightly stand twice in a row: “hvis det det står er feil”, “slå på på telefonen”, “log in in the app”. */
export const MAY_REPEAT: Record<Locale, ReadonlySet<string>> = {
  en: new Set(words('had that in on up out off to you her do bye no ha very much so')),
  nb: new Set(
    words('det den de om for som på av i ut inn opp ned til med over under ved der du så har hei ha nei ja om vi man'),
  ),
  sv: new Set(
    words(
      'det den de om för som på av i ut in upp ner till med över under vid där du så har hej ha nej ja er var ni vi',
    ),
  ),
  da: new Set(
    words('det den de om for som på af i ud ind op ned til med over under ved der du så har hej ha nej ja man jer vi'),
  ),
};
