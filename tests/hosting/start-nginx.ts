import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from './find-nginx.ts';

/** A server that runs. */
export interface RunningServer {
  /** Without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

/**
 * Serves a built site by nginx with the file that the build made for it, filled in as its first lines ask.
 * Throws what nginx says where it does not take the file.
 */
export async function startNginx(siteDir: string): Promise<RunningServer> {
  const program = findNginx();
  const dir = await mkdtemp(join(tmpdir(), 'waypost-nginx-'));
  const port = await freePort();
  const site = (await readFile(join(siteDir, '_hosting/nginx.conf'), 'utf8'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/help;', `root ${siteDir};`);
  await writeFile(join(dir, 'site.conf'), site);
  await writeFile(join(dir, 'nginx.conf'), mainConfig(dir));
  const child = spawn(program, ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await rm(dir, { recursive: true, force: true });
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${output}`);
    if (
      await fetch(origin, { method: 'HEAD' }).then(
        () => true,
        () => false,
      )
    )
      return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What a system’s nginx.conf would say around the site, with all that is written kept in one folder. */
function mainConfig(dir: string): string {
  // Root’s workers would be somebody else, who may not look into the folders of a test.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${dir};\n`);
  return `${user}daemon off;
worker_processes 1;
pid ${dir}/pid;
error_log stderr;
events { worker_connections 64; }
http {
    types { text/html html; text/css css; }
    default_type application/octet-stream;
    access_log off;
${folders.join('')}    include ${dir}/site.conf;
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
