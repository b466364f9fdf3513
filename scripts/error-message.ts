/** What went wrong, in one sentence for whoever typed the command. The stack is for WAYPOST_DEBUG. */
export function errorMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env['WAYPOST_DEBUG']) return error.stack ?? error.message;
  const name = missingPackage(error);
  return name === undefined ? error.message : `The package ${name} is not installed. Run npm ci, then this again.`;
}

/** The package that an import did not find; a file of our own is none. */
function missingPackage(error: Error): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') return undefined;
  return /^Cannot find (?:module|package) '((?:@[\w.-]+\/)?[a-z0-9][\w.-]*)/.exec(error.message)?.[1];
}
