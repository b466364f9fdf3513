/** Where a browser keeps what its agent chose; see agent.ts. Apart from it, since each article asks this. */
export const AGENT_KEY = 'waypost-agent';

/** Whether somebody has answered customers in this browser. */
export function isAgentHere(): boolean {
  try {
    return AGENT_KEY in localStorage;
  } catch {
    return false;
  }
}
