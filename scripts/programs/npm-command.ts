/** The npm that runs this script, so that the same Node installs and builds; else the one on the path. */
export function npmCommand(): [string, ...string[]] {
  const npm = process.env['npm_execpath'];
  return npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
}
