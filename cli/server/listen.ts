import { createServer, type Server } from 'node:http';
import { createHandler, type ServedFolders } from './handler.ts';

export interface ListenOptions {
  readonly folders: ServedFolders;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Other ports to try, upwards, when the wanted one is taken. */
  readonly more?: number;
  readonly log?: (line: string) => void;
}

export interface Listening {
  /** Such as `http://127.0.0.1:5173/`. */
  readonly url: string;
  readonly port: number;
  /** Stops at once: answers that are under way are cut. */
  close(): Promise<void>;
}

/**
 * Serves the app. A taken port is not an error while there are `more` to try.
 * @throws Error with the system's code (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`) when no port could be had.
 */
export async function listen(options: ListenOptions): Promise<Listening> {
  const server = createServer(createHandler(options.folders, options.log ?? console.error));
  for (let tried = 0; ; tried += 1) {
    const port = options.port === 0 ? 0 : options.port + tried;
    try {
      await bind(server, port, options.host);
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || tried >= (options.more ?? 0) || port >= 65_535) throw error;
    }
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: urlOf(options.host, address.port),
    port: address.port,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => {
          if (error === undefined) done();
          else fail(error);
        });
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
