import { expect, it } from 'vitest';
import { withoutCourtesy } from '../../src/questions/courtesy.ts';

it.each([
  ['Hi [name], my card is lost. Best regards [name]', 'my card is lost.'],
  ['Hello there! Where is my card? Many thanks, [name]', 'Where is my card?'],
  ['Dear [name], I lost my card. Thanks in advance. Kind regards [name]', 'I lost my card.'],
  ['hei hei, hvor er kortet? Mvh [name]', 'hvor er kortet?'],
  ['Hei! Kortet er borte. På forhånd takk', 'Kortet er borte.'],
  ['Hej [name]! Var är kortet? Med vänliga hälsningar [name]', 'Var är kortet?'],
  ['Kære [name], hvor er kortet? De bedste hilsner [name]', 'hvor er kortet?'],
  ['my card is lost / [name]', 'my card is lost'],
])('takes greeting and regards off: %s', (text, bare) => {
  expect(withoutCourtesy(text)).toBe(bare);
});

it.each([
  'high fees abroad',
  'thanks to you my card is lost',
  'Hi',
  'Thanks',
  'history of payments',
  'how do I say thanks to you',
])('leaves the rest alone: %s', (text) => {
  expect(withoutCourtesy(text)).toBe(text);
});
