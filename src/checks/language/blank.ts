/** Whether a text says nothing: no letter or digit in it, or still the blank that `npm run new` left: “[…]”. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^\s*\[[^\]]*\]\s*$/.test(text);
}
