/** Every element of HTML, those of its past too: what else stands between angle brackets is meant as words. */
const NAMES = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
  fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img
  input ins isindex kbd label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr
  noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt
  rtc ruby s samp script search section select slot small source spacer span strike strong style sub summary sup svg
  table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`
    .split(/\s+/)
    .filter(Boolean),
);

/** What Word leaves behind: `<o:p>`. */
const OFFICE = /^[ovwxm]:[a-z]/i;

/** Whether a name is that of an element of HTML. */
export function isElementName(name: string): boolean {
  return NAMES.has(name.toLowerCase()) || OFFICE.test(name);
}
