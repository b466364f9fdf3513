/** Whether a text says nothing: no letter or digit in it, or still a blank. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || isUnwritten(text);
}

/** Whether a text is as a whole a blank that `npm run new` or `npm run translate` left: “[…]”. */
export function isUnwritten(text: string): boolean {
  return /^\s*\[[^\]]*\]\s*$/.test(text);
}
