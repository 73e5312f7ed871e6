/**
 * The page runs under `require-trusted-types-for 'script'`: no text can become code or markup by accident. The one
 * thing that must pass is the address of a worker: the default policy lets through what the build wrote (its
 * assets, and the service worker), and has no way at all to make HTML or script text (W3C Trusted Types). What else
 * lies on this origin, a model's files above all, is never a script. Import it before anything else.
 */

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

function policyFactory(): PolicyFactory | undefined {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  return typeof factory === 'object' && factory !== null ? (factory as PolicyFactory) : undefined;
}

policyFactory()?.createPolicy('default', {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    const base = import.meta.env.BASE_URL;
    const built = pathname.startsWith(`${base}assets/`) || pathname === `${base}sw.js`;
    if (origin === location.origin && (built || import.meta.env.DEV)) return url;
    throw new TypeError('Only the scripts of this build may run.');
  },
});
