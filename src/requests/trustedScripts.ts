/**
 * Pages and workers run under `require-trusted-types-for 'script'` (W3C Trusted Types): no text can become code or markup
 * by accident. The one thing that must pass is the address of a worker.
 */

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

function policyFactory(): PolicyFactory | undefined {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  return typeof factory === 'object' && factory !== null ? (factory as PolicyFactory) : undefined;
}

/**
 * Lets through the addresses of scripts that this context may start, and has no way at all to make HTML or script text.
 * Once in each context, before anything else; a context that starts no script needs none. Nothing happens where the
 * browser has no Trusted Types.
 */
export function trustScripts(isOurs: (address: URL) => boolean): void {
  policyFactory()?.createPolicy('default', {
    createScriptURL(url) {
      const address = new URL(url, location.href);
      if (address.origin === location.origin && isOurs(address)) return url;
      throw new TypeError('Only the scripts of this build may run.');
    },
  });
}
