import { AGENT_KEY } from './agent-here.ts';

const FORMATS = ['html', 'text', 'markdown'] as const;
export type ReplyFormat = (typeof FORMATS)[number];

/** What somebody who answers customers has told this browser. It is kept here, and sent nowhere. */
export interface Agent {
  name: string;
  format: ReplyFormat;
}

/** What was told; nothing where nobody answers customers in this browser. */
export function rememberedAgent(): Agent | undefined {
  try {
    const { name, format } = JSON.parse(localStorage.getItem(AGENT_KEY) ?? '') as Partial<Agent>;
    return { name: String(name ?? ''), format: FORMATS.find((known) => known === format) ?? 'html' };
  } catch {
    return undefined;
  }
}

export function rememberAgent(agent: Agent): void {
  try {
    localStorage.setItem(AGENT_KEY, JSON.stringify(agent));
  } catch {
    // Then it is told again the next time.
  }
}
