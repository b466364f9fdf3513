import { rememberedPersona } from '../journey/remembered-persona.ts';

/** The persona that the reader chose on this site, if the journey still has it. */
export function chosenPersona(known: readonly string[]): string | undefined {
  const chosen = rememberedPersona();
  return chosen && known.includes(chosen) ? chosen : undefined;
}
