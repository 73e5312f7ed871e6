/**
 * The builds' own files in one cache, each under an address that is unique to its content. So two versions lie beside each
 * other, and what did not change is neither fetched nor kept twice.
 *
 * Which of them is given out is written down beside them: the browser exchanges the service worker as soon as no tab is
 * open, but the pages stay those of the version that the person has, until they let the new one in.
 *
 * Own code and not workbox's precache, which knows one moment to fetch (the engines come later, when a model does) and
 * gives out no version but its own.
 */
import * as v from 'valibot';
import { FROM_DEVICE } from '../../requests/request.ts';
import { APP_CACHE } from '../messages.ts';

/** A file of the build, as the bundler lists it. */
export interface BuildFile {
  /** Relative to the page. */
  readonly url: string;
  /** Hash of the content; null where the name holds it already. */
  readonly revision: string | null;
}

/** The files of a version: address to key. */
type Keys = ReadonlyMap<string, string>;

const listed = v.array(v.tuple([v.string(), v.string()]));

const ENGINES = '/assets/engine/';
const isEngine = (address: string): boolean => new URL(address).pathname.startsWith(ENGINES);

export class Shelf {
  readonly #own: Keys;
  /** Where it is written which version is given out; no file of a build has this address. */
  readonly #list: string;
  #given: Promise<Keys> | null = null;

  /** @param base the app's own address, with a slash at its end */
  constructor(
    files: readonly BuildFile[],
    private readonly base: string,
  ) {
    this.#list = `${base}?given-out`;
    this.#own = new Map(
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
    await add(cache, this.#own, (address) => engines || !isEngine(address));
    // The first version has nobody to wait for.
    if ((await cache.match(this.#list)) === undefined) await this.#writeList(cache);
  }

  /** Fetches the engines' files. @throws TypeError or Error when one cannot be had, or all was erased */
  async fillEngines(): Promise<void> {
    await add(await this.#filled(), await this.#givenOut(), isEngine);
  }

  /** Whether another version than this one is given out. */
  async isNewer(): Promise<boolean> {
    const given = await this.#givenOut();
    return [...this.#own].some(([address, key]) => given.get(address) !== key);
  }

  /** Gives out this version from now on. @throws Error when all was erased */
  async letIn(): Promise<void> {
    await this.#writeList(await this.#filled());
    this.#given = null;
  }

  /** Drops what belongs to neither this version nor the one that is given out. */
  async tidy(): Promise<void> {
    if (!(await caches.has(APP_CACHE))) return;
    const cache = await caches.open(APP_CACHE);
    const wanted = new Set([this.#list, ...this.#own.values(), ...(await this.#givenOut()).values()]);
    for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  }

  /** Whether this is the address of the app's document, whatever its query and fragment. */
  isApp(address: string): boolean {
    const { origin, pathname } = new URL(address);
    return origin + pathname === this.base || origin + pathname === `${this.base}index.html`;
  }

  /** Whether this may be a file of a build, of this version or of another. */
  mayHave({ method, mode, url }: Request): boolean {
    if (method !== 'GET') return false;
    const address = withoutQuery(url);
    return (
      this.#own.has(address) ||
      address.startsWith(`${this.base}assets/`) ||
      (mode === 'navigate' && this.isApp(url))
    );
  }

  /** The file of the version that is given out; undefined where it is not here, or none of its files. */
  async match({ mode, url }: Request): Promise<Response | undefined> {
    const given = await this.#givenOut();
    const page = mode === 'navigate' && this.isApp(url);
    const key = given.get(page ? `${this.base}index.html` : withoutQuery(url));
    return key === undefined ? undefined : lying(key);
  }

  #givenOut(): Promise<Keys> {
    this.#given ??= this.#readList().catch((reason: unknown) => {
      // The next request looks again: one failed look must not shut the app for as long as this worker lives.
      this.#given = null;
      throw reason;
    });
    return this.#given;
  }

  async #readList(): Promise<Keys> {
    const list = await lying(this.#list);
    return list === undefined ? this.#own : new Map(v.parse(listed, await list.json()));
  }

  async #writeList(cache: Cache): Promise<void> {
    await cache.put(this.#list, new Response(JSON.stringify([...this.#own])));
  }

  /** The cache as it was filled when this version came. @throws Error where it is gone: all was erased since */
  async #filled(): Promise<Cache> {
    if (!(await caches.has(APP_CACHE))) throw new Error('nothing is kept here any more');
    return caches.open(APP_CACHE);
  }
}

/** What lies in the cache. Not by opening it: to look must not make one where everything was erased. */
function lying(key: string): Promise<Response | undefined> {
  return caches.match(key, { cacheName: APP_CACHE });
}

async function add(cache: Cache, keys: Keys, wanted: (address: string) => boolean): Promise<void> {
  await Promise.all(
    [...keys].map(async ([address, key]) => {
      if (!wanted(address) || (await cache.match(key)) !== undefined) return;
      // A name that holds its content's hash may come out of the browser's own cache; others are asked for anew.
      const response = await fetch(address, { cache: address === key ? 'default' : 'no-cache' });
      if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
      await cache.put(key, marked(response));
    }),
  );
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** The page sees by this mark, in its own timings, which answers came from here. The security headers stay as sent. */
function marked(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.append('server-timing', FROM_DEVICE);
  return new Response(response.body, { status: response.status, headers });
}
