import { MASKS } from './kinds.ts';

/** With a scheme or `www.`, or a host with a path: paths and queries carry names and tokens. */
const LINK =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)[^\s<>"]+|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}[a-z]{2,18}(?::\d+)?\/[^\s<>"]*/giu;

/** `kari@example.no`, `kari @ example.no`, `kari(at)example.no`; the end may be missing. */
const EMAIL =
  /[\p{L}\p{N}._%+'’-]{1,64}(?:\s?@\s|@|\s@(?=[\p{L}\p{N}-]{1,63}\.\p{L})|\s?[([{]\s?(?:at|a|alfa)\s?[)\]}]\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([{]\s?(?:dot|punktum|punkt)\s?[)\]}]\s?)[\p{L}\p{N}-]{1,63}){0,5}/giu;

/** `kari at example dot no`, as it is said aloud. */
const SPELT_EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s(?:at|krøllalfa|alfakrøll|snabel-?a)\s[\p{L}\p{N}-]{1,63}(?:(?:\.|\s(?:dot|punktum|punkt|prikk|prick)\s)[\p{L}\p{N}-]{2,63}){0,4}\s(?:dot|punktum|punkt|prikk|prick)\s[\p{L}]{2,18}/giu;

/** A name by which somebody is found elsewhere: `@kari_n`. */
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,64}/gu;

/** Masks links, mail addresses and handles. */
export function maskAddresses(text: string): string {
  return text
    .replace(LINK, (link) => MASKS.link + (/[.,!?)]+$/.exec(link)?.[0] ?? ''))
    .replace(SPELT_EMAIL, MASKS.email)
    .replace(EMAIL, (address) => MASKS.email + (/[.’']$/.exec(address)?.[0] ?? ''))
    .replace(HANDLE, MASKS.name);
}
