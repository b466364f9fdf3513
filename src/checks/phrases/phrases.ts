/**
 * What the rules need to know of a language. Phrases are fragments of regular expressions
 * in lower case, read by `phrasePattern`: `\w` is any letter, a space any white space.
 */
export interface Phrases {
  /** Phrases that nearly always sell. Two within 300 words were found in 0 of 769 chunks of real help text. */
  selling: readonly string[];
  /** General environmental claims, in the sense of Directive (EU) 2024/825. */
  green: readonly string[];
  /** Words in the title of a source that is evidence of such a claim. */
  environment: readonly string[];
  /** Names of laws, and phrases that refer to the law. */
  laws: readonly string[];
  /** Amounts and shares: what a reader will hold us to. */
  amounts: readonly string[];
  /** What asks to click and says no more, as the whole text of a link: its words alone, in lower case. */
  emptyLinks: ReadonlySet<string>;
  /** What but points, and leaves the sentence around it to say where. */
  pointingLinks: ReadonlySet<string>;
  abbreviations: {
    /** Never the end of a sentence: more always follows. */
    leading: ReadonlySet<string>;
    /** The end of a sentence where a capital follows. */
    closing: ReadonlySet<string>;
  };
  /** Words that say nothing about what a text is about. */
  functionWords: ReadonlySet<string>;
}

/** Splits a list of words on white space: lists of single words read best as running text. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
