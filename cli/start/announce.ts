import { spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import type { Listening } from '../server/listen.ts';

const LOOPBACK = /^(?:127\.|::1$|localhost$)/;
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/**
 * The page's address on this computer. Always the same for the same port: sessions and models are kept for an
 * address, and `localhost` would be another one.
 */
export function addressHere(host: string, { url, port }: Pick<Listening, 'url' | 'port'>): string {
  return EVERYWHERE.has(host) ? `http://127.0.0.1:${port}/` : url;
}

/** The lines that say where the page is, and what a plain http address costs. */
export function addressLines(host: string, server: Pick<Listening, 'url' | 'port'>): readonly string[] {
  const here = `Open ${addressHere(host, server)}`;
  if (LOOPBACK.test(host)) return [here];
  const others = EVERYWHERE.has(host) ? [...lanAddresses()] : [];
  return [
    here,
    ...others.map((address) => `From other devices: http://${address}:${server.port}/`),
    'Over plain http browsers allow WebGPU, threads and stored sessions on 127.0.0.1 and localhost only;',
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
