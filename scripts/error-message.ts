/** What went wrong, in one sentence for whoever typed the command. The stack is for WAYPOST_DEBUG. */
export function errorMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env['WAYPOST_DEBUG'] ? (error.stack ?? error.message) : error.message;
}
