import type { Locale } from '../model/locale.ts';

/** What stands around the answer in a reply to a customer. */
export interface ReplyWords {
  greeting: string;
  /** What leads over to the link. */
  link: string;
  /** A line that invites an answer back. */
  invitation: string;
  /** What stands above the name. */
  closing: string;
}

/** How a reply is worded where `site.yaml` does not say. */
export const REPLY_WORDS: Record<Locale, ReplyWords> = {
  en: {
    greeting: 'Hello,',
    link: 'You can read more here:',
    invitation: 'If this does not solve it, just reply to this message and tell us what you see.',
    closing: 'Kind regards,',
  },
  nb: {
    greeting: 'Hei!',
    link: 'Les mer her:',
    invitation: 'Løste det seg ikke? Svar på denne meldingen og fortell hva du ser.',
    closing: 'Vennlig hilsen',
  },
  sv: {
    greeting: 'Hej!',
    link: 'Läs mer här:',
    invitation: 'Löste det sig inte? Svara på det här meddelandet och berätta vad du ser.',
    closing: 'Vänliga hälsningar',
  },
  da: {
    greeting: 'Hej!',
    link: 'Læs mere her:',
    invitation: 'Løste det ikke problemet? Svar på denne besked, og fortæl, hvad du ser.',
    closing: 'Venlig hilsen',
  },
};
