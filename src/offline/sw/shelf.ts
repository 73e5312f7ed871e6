/**
 * This build's own files in one cache, each under an address that is unique to its content. So two versions lie
 * beside each other while the new one waits, and what did not change is neither fetched nor kept twice.
 *
 * Own code and not workbox's precache, which knows one moment to fetch: the engines come later, when a model does.
 */
import { FROM_DEVICE } from '../../requests/request.ts';
import { APP_CACHE } from '../messages.ts';

/** A file of the build, as the bundler lists it. */
export interface BuildFile {
  /** Relative to the page. */
  readonly url: string;
  /** Hash of the content; null where the name holds it already. */
  readonly revision: string | null;
}

const ENGINES = '/assets/engine/';
const isEngine = (address: string): boolean => new URL(address).pathname.startsWith(ENGINES);

export class Shelf {
  /** Address to key. */
  readonly #keys: ReadonlyMap<string, string>;

  /** @param base the app's own address, with a slash at its end */
  constructor(
    files: readonly BuildFile[],
    private readonly base: string,
  ) {
    this.#keys = new Map(
      files.map(({ url, revision }) => {
        const address = new URL(url, base);
        const key = new URL(address);
        if (revision !== null) key.searchParams.set('revision', revision);
        return [address.href, key.href];
      }),
    );
  }

  /**
   * Fetches what is missing: the page's files, and the engines' too where some lie here already, so that an update
   * does not take away that the app works without a network. @throws TypeError or Error when one cannot be had
   */
  async fill(): Promise<void> {
    const cache = await caches.open(APP_CACHE);
    const engines = (await cache.keys()).some(({ url }) => isEngine(url));
    await this.#add(cache, (address) => engines || !isEngine(address));
  }

  /** Fetches the engines' files. @throws TypeError or Error when one cannot be had */
  async fillEngines(): Promise<void> {
    await this.#add(await caches.open(APP_CACHE), isEngine);
  }

  /** Drops what belongs to another version. */
  async tidy(): Promise<void> {
    const cache = await caches.open(APP_CACHE);
    const mine = new Set(this.#keys.values());
    for (const request of await cache.keys()) if (!mine.has(request.url)) await cache.delete(request);
  }

  /** Whether this is the address of the app's document, whatever its query and fragment. */
  isApp(address: string): boolean {
    const { origin, pathname } = new URL(address);
    return origin + pathname === this.base || origin + pathname === `${this.base}index.html`;
  }

  /** The key of a file of this build; undefined for anything else. */
  keyOf({ method, mode, url }: Request): string | undefined {
    if (method !== 'GET') return undefined;
    if (mode === 'navigate' && this.isApp(url)) return this.#keys.get(`${this.base}index.html`);
    const { origin, pathname } = new URL(url);
    return this.#keys.get(origin + pathname);
  }

  async match(key: string): Promise<Response | undefined> {
    return (await caches.open(APP_CACHE)).match(key);
  }

  async #add(cache: Cache, wanted: (address: string) => boolean): Promise<void> {
    await Promise.all(
      [...this.#keys].map(async ([address, key]) => {
        if (!wanted(address) || (await cache.match(key)) !== undefined) return;
        // A name that holds its content's hash may come out of the browser's own cache; others are asked for anew.
        const response = await fetch(address, { cache: address === key ? 'default' : 'no-cache' });
        if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
        await cache.put(key, marked(response));
      }),
    );
  }
}

/** The page sees by this mark, in its own timings, which answers came from here. The security headers stay as sent. */
function marked(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.append('server-timing', FROM_DEVICE);
  return new Response(response.body, { status: response.status, headers });
}
