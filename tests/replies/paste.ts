import type { Page } from 'playwright-core';

/**
 * What a helpdesk gets of what was copied: pastes it into a formatted and into a plain field, as somebody would
 * with the keyboard. Both are put on the page for the purpose.
 */
export async function paste(page: Page): Promise<{ formatted: string; plain: string }> {
  await page.evaluate(() => {
    document.querySelector('#pasted')?.remove();
    const fields = document.createElement('div');
    fields.id = 'pasted';
    const formatted = document.createElement('div');
    formatted.contentEditable = 'true';
    fields.append(formatted, document.createElement('textarea'));
    document.body.append(fields);
  });
  await page.locator('#pasted [contenteditable]').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('#pasted textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
  return {
    formatted: await page.locator('#pasted [contenteditable]').innerHTML(),
    plain: await page.locator('#pasted textarea').inputValue(),
  };
}
