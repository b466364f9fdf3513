/**
 * How alike texts are, told without comparing each with each. The words of a text, three by three, are its
 * shingles; two texts are as alike as the share of shingles that they have in common (Jaccard).
 * A signature keeps the least shingle of each of many equal ranges (one-permutation MinHash): of two texts it
 * agrees in as many places as they are alike, near enough. See A. Broder: On the resemblance and containment of
 * documents (1997); P. Li, A. Owen, C.-H. Zhang: One Permutation Hashing (2012).
 */
const WORDS_IN_SHINGLE = 3;
/** Bands of so many places each: of two texts alike by 0.8 all differ once in 460 times; by 0.5, seven times in ten. */
export const BANDS = 20;
const PLACES_IN_BAND = 6;
const PLACES = BANDS * PLACES_IN_BAND;
const PLACE_OF_ALL = PLACES / 2 ** 32;
const EMPTY = 0xffffffff;
/** FNV-1a for 32 bits, as whole numbers with a sign: http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** Three times as far as the share of places that agree strays from the likeness: √(0.8 · 0.2 / 120). */
const ALLOWANCE = 0.11;

/** The shingles of a text from a place in it on, each as 32 bits; one that comes twice is there twice. */
export function shinglesOf(text: string, from = 0): Uint32Array {
  // A word takes two characters, the one that ends it among them, but for the last; the first two end no shingle.
  const shingles = new Uint32Array(((text.length - from) >> 1) + WORDS_IN_SHINGLE);
  let [beforeLast, last] = [0, 0];
  let words = 0;
  let index = from;
  while (index < text.length) {
    let letter = letterAt(text, index++);
    if (letter === 0) continue;
    let word = FNV_OFFSET;
    while (letter !== 0) {
      word = Math.imul(word ^ letter, FNV_PRIME);
      letter = index < text.length ? letterAt(text, index++) : 0;
    }
    shingles[words++] = mix(Math.imul(beforeLast, 31) + Math.imul(last, 17) + word);
    beforeLast = last;
    last = word;
  }
  return shingles.subarray(WORDS_IN_SHINGLE - 1, Math.max(WORDS_IN_SHINGLE - 1, words));
}

/** The signature of a text by its shingles. A range that none fell into takes after the next that is not empty. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(PLACES).fill(EMPTY);
  for (let index = 0; index < shingles.length; index++) {
    const shingle = shingles[index] as number;
    const place = (shingle * PLACE_OF_ALL) | 0;
    if (shingle < (least[place] as number)) least[place] = shingle;
  }
  if (shingles.length === 0 || !least.includes(EMPTY)) return least;
  return least.map((value, place) => {
    if (value !== EMPTY) return value;
    let steps = 1;
    while (least[(place + steps) % PLACES] === EMPTY) steps += 1;
    return mix((least[(place + steps) % PLACES] as number) + steps);
  });
}

/** A signature as text, to be kept on this machine. */
export function textOfSignature(signature: Uint32Array): string {
  return Buffer.from(signature.buffer).toString('base64');
}

/** What `textOfSignature` was given. */
export function signatureFrom(text: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}

/** A number for each band of a signature: texts that share one may be alike. */
export function bandsOf(signature: Uint32Array): Int32Array {
  const bands = new Int32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let hash = band;
    for (let place = band * PLACES_IN_BAND; place < (band + 1) * PLACES_IN_BAND; place++)
      hash = mix(Math.imul(hash, 31) + (signature[place] as number));
    bands[band] = hash;
  }
  return bands;
}

/** The share of shingles that two texts have in common, from 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  const first = new Set(a);
  const second = new Set(b);
  let shared = 0;
  for (const shingle of first) if (second.has(shingle)) shared += 1;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Whether two signatures agree in so many places that their texts may be alike by a share: a first look, at no cost. */
export function mayBeAlike(a: Uint32Array, b: Uint32Array, share: number): boolean {
  let same = 0;
  for (let place = 0; place < PLACES; place++) if (a[place] === b[place]) same += 1;
  return same >= (share - ALLOWANCE) * PLACES;
}

/** By the code of a character, that of a letter or digit in lower case, or nought; above ASCII, all are letters but the marks that texts use. */
const LETTERS = Uint16Array.from({ length: 0x1_0000 }, (_, code) => {
  if (code < 128)
    return /[a-z\d]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x206f)) return 0;
  return code <= 0xde ? code + 32 : code;
});

function letterAt(text: string, index: number): number {
  return LETTERS[text.charCodeAt(index)] as number;
}

/** Spreads the bits of a number over 32, so that near numbers come out far apart (MurmurHash3’s last step). */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
