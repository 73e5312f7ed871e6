/** A proxy through which a whole browser goes: it records every request, forwards those to one origin and refuses the rest. */
import { createServer, request as ask } from 'node:http';

export interface Recorder {
  /** For the browser's proxy setting. */
  readonly address: string;
  /** Addresses in the order in which they were asked for; a tunnel by its host alone. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** @param origin the only one that is answered, such as `http://127.0.0.1:5173` */
export async function record(origin: string): Promise<Recorder> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    asked.push(url);
    if (!url.startsWith(`${origin}/`)) {
      outgoing.writeHead(502).end();
      return;
    }
    const forwarded = ask(url, { method: incoming.method ?? 'GET', headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => {
      outgoing.destroy();
    });
    incoming.pipe(forwarded);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`tunnel to ${incoming.url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
