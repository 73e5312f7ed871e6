import { spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import type { Listening } from '../server/listen.ts';

const LOOPBACK = /^(?:127\.|::1$|localhost$)/;
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** The lines that say where the page is, and what a plain http address costs. */
export function addressLines(host: string, server: Pick<Listening, 'url' | 'port'>): readonly string[] {
  if (LOOPBACK.test(host)) return [`Open ${server.url}`];
  const here = EVERYWHERE.has(host)
    ? [`Open http://localhost:${server.port}/ on this computer, on others:`]
    : ['Open'];
  const addresses = EVERYWHERE.has(host) ? [...lanAddresses()] : [host];
  return [
    ...here,
    ...addresses.map(
      (address) => `  http://${address.includes(':') ? `[${address}]` : address}:${server.port}/`,
    ),
    'Over plain http browsers allow WebGPU, threads and stored sessions on localhost only;',
    'for other devices put an https proxy before it.',
  ];
}

function* lanAddresses(): Generator<string> {
  for (const addresses of Object.values(networkInterfaces())) {
    for (const { family, internal, address } of addresses ?? [])
      if (family === 'IPv4' && !internal) yield address;
  }
}

/** Shows the page where there is a screen to show it on; a browser that does not start is no error, the address stands there. */
export function openBrowser(url: string): void {
  const opener = openerFor(process.platform, process.env);
  if (opener === undefined) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', (error) => {
    console.error(`The browser could not be opened (${error.message}).`);
  });
  child.unref();
}

/** The program that opens an address; undefined where there is no display. */
export function openerFor(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | undefined {
  if (env['CI'] !== undefined || env['SSH_CONNECTION'] !== undefined) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined ? ['xdg-open'] : undefined;
}
