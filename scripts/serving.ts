import type { Server } from 'node:http';

/** The port that `--port` names; 0 takes any that is free. Throws where it is none. */
export function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535 && text.trim() !== '') return port;
  throw new Error(`Unexpected --port “${text}”, expected a whole number from 0 to 65535.`);
}

/** Waits until somebody stops the command. */
export function toldToStop(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
}

/** Stops at once: an open tab would keep its connection for minutes. */
export function stop(server: Server): Promise<void> {
  return new Promise((stopped) => {
    server.close(() => stopped());
    server.closeAllConnections();
  });
}
