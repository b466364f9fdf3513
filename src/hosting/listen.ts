import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports are tried one after another. */
const MOST_TRIES = 20;

/**
 * Listens on `port`, or on the next one that is free; 0 takes any. Returns the address to open.
 * Throws what the system says where none of the next twenty is free, or where the host is not this machine.
 */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  for (let tries = 1; ; tries++) {
    try {
      await listenOnce(server, port, host);
      break;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port === 0 || tries === MOST_TRIES) throw error;
      port++;
    }
  }
  const address = server.address() as AddressInfo;
  const everywhere = ['0.0.0.0', '::'].includes(address.address);
  const name = everywhere ? 'localhost' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}/`;
}

function listenOnce(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
