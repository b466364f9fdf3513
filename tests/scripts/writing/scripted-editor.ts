import { expect } from 'vitest';

/** What this editor knows of the subject, by what a blank or a prompt asks for. All else comes from the screen. */
const KNOWN: readonly (readonly [asks: RegExp, ...says: string[]])[] = [
  [/looks for|Lost or stolen|Change your PIN/, 'Lost or stolen card', 'Mistet eller stjålet kort', 'Endre PIN-koden'],
  [
    /70 to 160|Freeze the card in the app|You choose a new PIN/,
    'Freeze the card in the app first, then report it. See what we do, and when the new card is with you.',
    'Frys kortet i appen først, og meld det så som mistet. Se hva vi gjør, og når du har det nye kortet.',
    'Du velger en ny PIN-kode til kortet i appen, og den virker med en gang i alle butikker. Slik gjør du.',
  ],
];

const ENGLISH = [
  'Freeze the lost card in the app, and report it to us.',
  'Have your phone in front of you.',
  'Look in the pockets of yesterday.',
  'Freeze the card in the app.',
  'We answer every day from eight to four, and you need no card number.',
  'We close the card the same hour and post a new one before four.',
  'You get a new card free of charge, and pay with your phone until it comes.',
  'You see in the app that the card is frozen.',
];
const NORWEGIAN = [
  'Frys det mistede kortet i appen, og meld fra til oss.',
  'Ha telefonen foran deg.',
  'Let i lommene fra i går.',
  'Frys kortet i appen.',
  'Vi svarer alle dager fra åtte til fire, og du trenger ikke kortnummeret.',
  'Vi sperrer kortet innen en time og sender et nytt før klokken fire.',
  'Du får et nytt kort uten gebyr, og betaler med telefonen til det kommer.',
  'Du ser i appen at kortet er fryst.',
];
const NORWEGIAN_PIN = [
  'Du endrer PIN-koden i appen, og den nye virker med en gang.',
  'Åpne appen og velg kortet.',
  'Velg PIN, og skriv den nye.',
  'Forsiden av kortet, med nummeret under navnet på banken og datoen ved siden av',
];
const BLANK = /"\[[^"\n]*\]"|(?<![:\w] )\[[^[\]\n"]{2,}\](?!\()/g;

export type Language = 'en' | 'nb';

/** Writes over the blanks of one draft, as its words ask. */
export class ScriptedEditor {
  readonly #subject: 'card' | 'pin';
  readonly #language: Language;
  readonly #sentences: string[];
  #fields = 0;
  #headings = 0;

  constructor(subject: 'card' | 'pin', language: Language) {
    this.#subject = subject;
    this.#language = language;
    this.#sentences = [...(language === 'en' ? ENGLISH : subject === 'pin' ? NORWEGIAN_PIN : NORWEGIAN)];
  }

  /** What the article is called. */
  get title(): string {
    return this.#known('looks for') ?? '';
  }

  /** A text of the frontmatter. */
  field(text: string): string {
    return text.replace(BLANK, (blank) => this.#known(blank) ?? this.#next('field'));
  }

  /** A text of the body. */
  body(text: string): string {
    return text.replace(/^.*$/gm, (line) =>
      line.replace(BLANK, (blank) => {
        if (line.startsWith('## ')) return this.#next('heading');
        const sentence =
          this.#sentences.shift() ?? expect.fail(`There are more blanks than the editor knows of: ${blank}`);
        return blank.startsWith('"') ? `"${sentence}"` : sentence;
      }),
    );
  }

  #known(asks: string): string | undefined {
    const which = this.#language === 'en' ? 1 : this.#subject === 'pin' ? 3 : 2;
    return KNOWN.find(([pattern]) => pattern.test(asks))?.[which];
  }

  #next(what: 'field' | 'heading'): string {
    const isEnglish = this.#language === 'en';
    if (what === 'heading') return `${isEnglish ? 'Your card' : 'Kortet ditt'} ${++this.#headings}`;
    return `${isEnglish ? 'My card' : 'Kortet mitt'} ${this.#subject === 'pin' ? 'PIN' : ''} ${++this.#fields}`;
  }
}
