/** How letters and messages begin and end in the languages of Waypost, as alternatives of a pattern. */

export const GREETINGS = [
  'hi+|hiya|hello+|hey+|dear|greetings|good (?:morning|afternoon|evening|day)',
  'hei+(?:sann?)?|heisan|hallo+|halla|kjære|god (?:dag|morgen|kveld|aften)|goddag|godaften|godmorgen|morn',
  'hej+(?:san)?|tja(?:na|re)?|tjena|kära|käre|god ?(?:morgon|kväll)|kære|halløj|mojn',
].join('|');

/** After these come a name, a title, an address, a number, and seldom anything else. */
export const SIGN_OFFS = [
  '(?:best|kind|kindest|warm|warmest) regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely yours|sincerely(?=,)',
  'mvh|m\\.v\\.h\\.?|(?:med )?(?:vennlig|beste|venlig|kærlig|hjertelig)e? hilsen|beste hilsener',
  '(?:med )?(?:vänliga?|bästa|varma|hjärtliga) hälsning(?:ar)?|(?:de )?(?:bedste|venlige|kærlige) hilsner',
].join('|');

/** After these may come a name, or more of the text. */
export const THANKS = 'thanks|thank you|thx|cheers|takk|tack|tak|vh|hälsar|kram|klem';

/** After these comes a name, unless they are words like others. */
export const REGARDS = 'regards|hilsen|hilsner|hälsningar';
