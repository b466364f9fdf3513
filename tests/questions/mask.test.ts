import { describe, expect, it } from 'vitest';
import { withoutMasks } from '../../src/questions/mask/kinds.ts';
import { createMask } from '../../src/questions/mask/mask.ts';

/** Words of a help centre, as its search knows them. */
const WORDS = new Set(
  `card cards payment pin account transfer refund money apple pay visa activate block lost stolen top-up app why
  kort kortet kortene betaling konto overføring penger minibank sperre mistet stjålet virker bestille lurer på
  kortet betalning överföring pengar spärra tappat konto beställa undrar varför per month mark phone order hjälp
  kort kortet betaling overførsel penge spærre mistet undrer iphone samsung savings abroad`.split(/\s+/),
);
const mask = createMask((word) => WORDS.has(word.toLowerCase()));

describe('what is masked, in four languages', () => {
  it.each([
    // Mail addresses.
    ['write to anna.berg+bank@example.co.uk please', 'write to [email address] please'],
    ['svar meg på kari@example.no. Kortet virker ikke', 'svar meg på [email address]. Kortet virker ikke'],
    ['min e-post är björn@exempel.se', 'min e-post är [email address]'],
    ['skriv til per @ eksempel.dk', 'skriv til [email address]'],
    ['john(at)example.com asked', '[email address] asked'],
    ['it is john at example dot com', 'it is [email address]'],
    ['jeg er @kari_n på nett', 'jeg er [name] på nett'],
    ['kari @example.no skriver', '[email address] skriver'],
    ['Anna Berg <anna@example.com> wrote', '[name] <[email address]> wrote'],
    // Links and tokens.
    ['see https://example.com/reset?token=abc123, it fails', 'see [link], it fails'],
    ['www.example.no/min-side virker ikke', '[link] virker ikke'],
    ['example.com/u/anna?session=1 is broken', '[link] is broken'],
    ['nøkkelen eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0 virker', 'nøkkelen [code] virker'],
    ['my key is sk4f9a8b7c6d5e4f3a2b1c0d', 'my key is [code]'],
    // Phone numbers.
    ['ring meg på 99 88 77 66', 'ring meg på [phone number]'],
    ['tlf: 99887766 takk', 'tlf: [phone number] takk'],
    ['mobil 998 87 766', 'mobil [phone number]'],
    ['+47 998 87 766 er nummeret', '[phone number] er nummeret'],
    ['0047 99887766', '[phone number]'],
    ['ring 070-123 45 67 i dag', 'ring [phone number] i dag'],
    ['mitt nummer är 08-123 456 78', 'mitt nummer är [phone number]'],
    ['+46 (0)70 123 45 67', '[phone number]'],
    ['ring til 12 34 56 78', 'ring til [phone number]'],
    ['+45 12345678', '[phone number]'],
    ['call (555) 123-4567 now', 'call [number] now'],
    ['(call 99887766)', '(call [phone number])'],
    ['ring 99.88.77.66', 'ring [phone number]'],
    ['From: Anna Berg\nlost card', 'From: [name] lost card'],
    ['call +1-555-123-4567', 'call [phone number]'],
    ['on 020 7946 0958', 'on [phone number]'],
    ['on 07700 900123', 'on [phone number]'],
    ['9\u200b9\u200b8\u200b8\u200b7\u200b7\u200b6\u200b6', '[phone number]'],
    ['９９８８７７６６', '[phone number]'],
    // Cards and accounts.
    ['card 4111 1111 1111 1111 declined', 'card [card number] declined'],
    ['card 4111-1111-1111-1111 declined', 'card [card number] declined'],
    ['kort 4111111111111111 cvc 123', 'kort [card number] cvc [code]'],
    ['amex 3782 822463 10005', 'amex [card number]'],
    ['my pin is 4821 and it fails', 'my pin is [code] and it fails'],
    ['IBAN NO93 8601 1117 947 have you got it', 'IBAN [account number] have you got it'],
    ['DE89370400440532013000', '[account number]'],
    ['GB29 NWBK 6016 1331 9268 19 card', '[account number] card'],
    ['fra konto 1234.56.78903', 'fra konto [account number]'],
    ['från 8327-9 123 456 789-0', 'från [number]'],
    ['order 12345678901234567890123', 'order [number]'],
    // National identity numbers.
    ['fnr 010190 12345', 'fnr [identity number]'],
    ['fødselsnummer 01019012345', 'fødselsnummer [identity number]'],
    ['personnummer 19900101-1234', 'personnummer [identity number]'],
    ['personnummer 900101-1234', 'personnummer [identity number]'],
    ['cpr 010190-1234', 'cpr [identity number]'],
    ['personnummer 500101+1234', 'personnummer [identity number]'],
    ['fnr 01.01.1990 12345', 'fnr [number]'],
    ['99887766 nok en gang', '[phone number] nok en gang'],
    ['ring meg nok 99 88 77 66', 'ring meg nok [phone number]'],
    ['2025-11-03 99887766', '2025-11-03 [phone number]'],
    ['paid kr 500 to 1234.56.78903', 'paid kr 500 to [account number]'],
    ['set my pin to 1234', 'set my pin to [code]'],
    // Names after a greeting.
    ['Hi Anna, my card is lost', 'Hi [name], my card is lost'],
    ['hi anna, my card is lost', 'hi [name], my card is lost'],
    ['Hi Anna my card is lost', 'Hi [name] my card is lost'],
    ['Hello Mark, where is my card', 'Hello [name], where is my card'],
    ['Dear Mr. Smith, my card is lost', 'Dear [name], my card is lost'],
    ['Hi Anna and Per, my card', 'Hi [name], my card'],
    ['Hi again Anna, my card', 'Hi again [name], my card'],
    ['Hello, Anna. My card', 'Hello, [name]. My card'],
    ['HI ANNA MY CARD IS LOST', 'HI [name] MY CARD IS LOST'],
    ['Hei Kari', 'Hei [name]'],
    ['hei kari kan du sperre kortet', 'hei [name] kan du sperre kortet'],
    ['Kjære Kari Nordmann!\nKortet er mistet', 'Kjære [name]! Kortet er mistet'],
    ['God dag Ola Nordmann, kortet mitt', 'God dag [name], kortet mitt'],
    ['Hei Per kan du sperre kortet', 'Hei [name] kan du sperre kortet'],
    ['Hej Åsa! Mitt kort', 'Hej [name]! Mitt kort'],
    ['Kära Anna-Karin, mitt kort', 'Kära [name], mitt kort'],
    ['Kære Søren, mit kort', 'Kære [name], mit kort'],
    ['Hej Jens Ole Hansen, mit kort', 'Hej [name], mit kort'],
    ['👋 Hi Anna, my card', '👋 Hi [name], my card'],
    ['“Hei Kari, kortet', '“Hei [name], kortet'],
    // Introductions.
    ['my name is john smith and my card is lost', 'my name is [name] and my card is lost'],
    ['My name’s Anna, my card', 'My name’s [name], my card'],
    ['jeg heter Kari Nordmann og kortet er mistet', 'jeg heter [name] og kortet er mistet'],
    ['mitt navn er Odd', 'mitt navn er [name]'],
    ['jag heter björn, mitt kort', 'jag heter [name], mitt kort'],
    ['mitt namn är Bo Ek', 'mitt namn är [name]'],
    ['jeg hedder Søren og mit kort', 'jeg hedder [name] og mit kort'],
    ['the name on the card is John Smith', 'the name on the card is [name]'],
    ['Navn: Kari Nordmann\nKortet er mistet', 'Navn: [name] Kortet er mistet'],
    ['Navn:Kari Nordmann', 'Navn: [name]'],
    ['This is Anna Berg speaking, my card', 'This is [name] speaking, my card'],
    // Sign-offs.
    ['My card is lost.\nBest regards\nJohn', 'My card is lost. Best regards [name]'],
    ['My card is lost. Kind regards, John Smith', 'My card is lost. Kind regards [name]'],
    ['My card is lost.\nThanks,\nanna', 'My card is lost. Thanks, [name]'],
    ['can you block my card thanks john', 'can you block my card thanks [name]'],
    ['can you block my card regards john smith', 'can you block my card regards [name]'],
    ['My card is lost.\n\nJohn Smith', 'My card is lost. [name]'],
    ['Kortet er mistet. Hilsen Per', 'Kortet er mistet. Hilsen [name]'],
    ['kan du sperre kortet hilsen per', 'kan du sperre kortet hilsen [name]'],
    ['Kortet er mistet.\nMvh\nKari Nordmann\nStorgata 5, 0155 Oslo\nTlf 99887766', 'Kortet er mistet. Mvh [name]'],
    ['Kortet er mistet. Med vennlig hilsen Kari', 'Kortet er mistet. Med vennlig hilsen [name]'],
    ['Mvh Kari\n\nPS: hvorfor virker ikke kortet?', 'Mvh [name] PS: hvorfor virker ikke kortet?'],
    ['Mitt kort är tappat. Med vänliga hälsningar Åsa Ek', 'Mitt kort är tappat. Med vänliga hälsningar [name]'],
    ['Mitt kort är tappat /Åsa', 'Mitt kort är tappat / [name]'],
    ['Mit kort er mistet. Venlig hilsen Søren', 'Mit kort er mistet. Venlig hilsen [name]'],
    ['Mit kort er mistet. De bedste hilsner, Søren', 'Mit kort er mistet. De bedste hilsner [name]'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });
});

describe('what is sound, and stays', () => {
  it.each([
    'Hi there, my card is lost',
    'Hi, my card is lost',
    'Hello, my card is lost',
    'Hello. Card lost',
    'Hello My card is lost',
    'Hi I lost my card',
    'hi can you block my card',
    'hi wheres my card',
    'Hi Apple Pay is not there',
    'Hello Will I get my card',
    'Hello team, my card is lost',
    'Dear customer service, my card is lost',
    'Dear Sir or Madam, my card is lost',
    'Good morning, my card is lost',
    'hei jeg lurer på kortet',
    'Hei! Jeg lurer på kortet',
    'Hei hei, kortet virker ikke',
    'Hei kortet mitt virker ikke',
    'Hei Kortet mitt virker ikke',
    'HEI KORTET MITT VIRKER IKKE',
    'hei hvorfor virker ikke kortet',
    'Kjære kundeservice, kortet er mistet',
    'hej jag undrar varför kortet',
    'Hej hej! Mitt kort',
    'Hej kundtjänst, mitt kort',
    'hej jeg undrer mig',
    'Hej, mit kort er mistet',
    'my name is wrong on the card',
    'my name is misspelled',
    'mitt navn er feil på kortet',
    'mitt namn är felstavat',
    'mit navn er forkert stavet',
    'thanks in advance',
    'many thanks indeed',
    'thank you very much',
    'tack så mycket',
    'takk skal du ha',
    'I paid kr 100 2 times',
    'Thanks. Why is my card blocked?',
    'Takk på forhånd',
    'Tack på förhand',
    'Tak for hjælpen',
    'Takk. Kortet kom',
    'I sincerely want a refund',
    'with regards to my card',
    'Best regards',
    'Mvh',
    'I paid 1 000 kr on 12.11.2025',
    'overførte 1 000 000 kr i går',
    'overførte kr 1.250.000,- i går',
    'betalade 10 000 – 20 000 kronor',
    'I sent £1,250,000.00 to Spain',
    'sent 1250000 EUR',
    'on 2025-11-03 14:30',
    'den 3.11.2025 kl. 14.30',
    'on 11/23/2025',
    'from 2024-2025 to 2026',
    'iPhone 15 Pro with iOS 17.4.1',
    'version 16.0.7967 (10.0.16299) and 5.7.520',
    'error 0x80070005',
    'from 1708 (8431) to here',
    'betalingen gikk til: Konto',
    'my card ends in 4242',
    'error 5012 at 14:30, twice in 24/7 service',
    'the code that you sent is wrong',
    'my pin is blocked after 3 tries',
    'and/or e.g. both',
    'look at my card.Why is it blocked',
    'blåbærsyltetøyglasslokk2025',
    'a betalingskortleverandøroverføring',
    '50 % of 2000 transfers, 3 times',
    'is it per month or per card',
  ])('%s', (text) => {
    expect(mask(text)).toBe(text);
  });
});

it('gives a terminal nothing to obey, and comes back on one line', () => {
  expect(mask('my \u001b[31mcard\u0007\tis\r\nlost \u202eback')).toBe('my [31mcard is lost back');
});

it('takes time in proportion to what it reads, whatever that is', () => {
  for (const unit of ['a', '1 ', 'a.', '@', 'hei ', 'a1-', '\n', '(', 'Hilsen ', 'www.']) {
    expect(mask(unit.repeat(200_000)).length).toBeLessThanOrEqual(2000);
  }
});

it('leaves nothing to look for where a mask stands', () => {
  expect(withoutMasks('Hi [name], my [card number] is lost')).toBe('Hi , my is lost');
  expect(withoutMasks('[email address]')).toBe('');
});
