import { type Message, readingRule } from '../rule.ts';

const error = (sentence: string, fix: string): Message => ({ severity: 'error', sentence, fix });
const warn = (sentence: string, fix: string): Message => ({ severity: 'warn', sentence, fix });

/** The reader of the content folder (src/library) raises these; they are worded here. */
export const contentValid = readingRule({
  id: 'content-valid',
  group: 'integrity',
  contract: 'Every file of the content folder can be read, and is what its schema says.',
  why: 'What cannot be read is not published, so it must not go unnoticed.',
  sources: ['src/model/schemas', 'schemas/*.json, which give completion in an editor'],
  messages: {
    'no-folder': error(
      'Unexpected absence of {dir}, expected a content folder',
      'Correct `--content` or WAYPOST_CONTENT.',
    ),
    'empty-folder': error(
      'Unexpected empty folder {dir}, expected site.yaml, journey.yaml, goals.yaml, people.yaml and articles/',
      'Put the content there, or copy src/content to begin with.',
    ),
    'no-file': error(
      'Unexpected absence of {file}, expected it in the content folder',
      'Add it; the one in src/content shows its form.',
    ),
    unreadable: error(
      'Unexpected {code} from the disk, expected a file that can be read',
      'Look whether it is a file, and whether you may read it.',
    ),
    'not-utf8': error('Unexpected bytes that are not UTF-8, expected a text', 'Save the file as UTF-8 in your editor.'),
    'byte-order-mark': warn('Unexpected byte order mark, expected plain UTF-8', 'Save the file as UTF-8 without BOM.'),
    'line-ends': warn(
      'Unexpected Windows line ends (CRLF), expected LF',
      'Save the file with LF; git can do it for all with `* text=auto eol=lf`.',
    ),
    'yaml-syntax': error(
      'Unexpected YAML: {reason}',
      'Correct it here. A text with `: ` or ` #` in it, or a special character at its beginning, wants quotes.',
    ),
    'unknown-key': error(
      'Unexpected key “{key}”, expected only keys that the schema knows',
      'Correct its spelling or its indentation, or take it out. docs/frontmatter.md lists them all.',
    ),
    'missing-key': error('Unexpected absence of `{key}`, expected {expected}', 'Add `{key}:`.'),
    'wrong-value': error('Unexpected {found} for `{field}`, expected {expected}', 'Put what is expected.'),
    'no-frontmatter': error(
      'Unexpected beginning, expected frontmatter between two lines of `---`',
      'Begin the file with `---`, the fields of the article and `---`; `npm run new` makes such a file.',
    ),
    'mdx-syntax': error(
      'Unexpected MDX: {reason}',
      'Correct it here. Write `\\<` or `\\{` where the character itself is meant.',
    ),
    'markup-in-text': error(
      'Unexpected markup {tag} in `{field}`, expected plain text',
      'Take it out: titles and other fields are shown as they are.',
    ),
    'too-long': error(
      'Unexpected length of {words} words, expected at most {most}',
      'Make several articles of it; 150 to 500 words are read.',
    ),
    'not-mdx': error(
      'Unexpected file in articles/, expected .mdx',
      'Give it the ending .mdx, put pictures in media/, or take it out.',
    ),
    'unknown-locale': error(
      'Unexpected language “{locale}”, expected one of {known}',
      'Move the file to the folder of its language.',
    ),
    'locale-not-published': error(
      'Unexpected articles in {locale}, expected only languages of `locales`',
      'Add {locale} under `locales` in site.yaml, or take the articles out.',
    ),
    'ledger-conflict': error(
      'Unexpected conflict mark `{found}`, expected addresses alone',
      'Keep the lines of both sides, in any order, and take the marks out. With `links.yaml merge=union` in .gitattributes, Git does so by itself.',
    ),
    'ledger-line': error(
      'Unexpected line `{found}`, expected `- { at: /path/, … }` as `npm run link` writes it',
      'Take the line back as it was in the last commit; what an address leads to is set with `npm run link -- --fix`.',
    ),
    'baseline-line': error(
      'Unexpected line `{found}`, expected `- { file: …, rule: …, count: … }` as `npm run check` writes it',
      'Of a merge, keep the lines of both sides and take the marks out; else write it anew: npm run check -- --baseline write',
    ),
    'no-rule-file': error(
      'Unexpected absence of {file}, expected a file with a rule',
      'Correct the path, which counts from the content folder, or take it out.',
    ),
    'rule-error': error('Unexpected error: {reason}, expected a module that gives a rule', 'Correct it here.'),
    'rule-shape': error(
      'Unexpected {field} of the rule, expected {expected}',
      'Write `export default articleRule({ … })`; docs/settings.md shows one.',
    ),
    'rule-taken': error('Unexpected second rule {rule}, expected an id of its own', 'Give it another id.'),
    'rule-failed': error(
      'Unexpected error in {rule} on {about}: {reason}, expected findings',
      'Correct the rule, or switch it off.',
    ),
    'rule-gave': error(
      'Unexpected result of {rule} on {about}: {fault}, expected a list of findings with message, line and column',
      'Correct what its check returns.',
    ),
    'no-plugin': error(
      'Unexpected absence of the package {name}, expected it installed',
      'Run `npm install --save-dev {name}`, or take it out.',
    ),
    'plugin-error': error(
      'Unexpected plugin {name}: {reason}, expected a plugin of remark-lint',
      'Name a single rule such as remark-lint-no-heading-punctuation, in a version for unified 11.',
    ),
    'unknown-rule': error('Unexpected rule “{key}”, expected one of {known}', 'Correct its name.'),
    'locked-rule': error(
      'Unexpected “{setting}” for {key}, expected an integrity rule to stay an error',
      'Take it out: these rules keep the site sound.',
    ),
    'no-options': error(
      'Unexpected options for {rule}, expected off, warn or error: it has none',
      'Write how strict it is to be, or take it out.',
    ),
    'unknown-option': error(
      'Unexpected option “{key}” of {rule}, expected one of {known}',
      'Correct its name; docs/rules.md says what each does.',
    ),
    'options-for-all': error(
      'Unexpected options for {key} in an override, expected its severity alone',
      'It looks at all files at once: set its options under `rules`.',
    ),
    'unknown-name': error(
      'Unexpected “{value}” in {field}, expected one of {known}',
      'Correct its name, or take it out.',
    ),
    'idle-override': warn(
      'Unexpected override that holds in no file, expected one at least',
      'Correct what it names, or take it out.',
    ),
  },
  good: [],
  bad: [],
});
