/**
 * The page runs under `require-trusted-types-for 'script'`: no text can become code or markup by accident. The one
 * thing that must pass is the address of a worker, so the default policy lets this page's own scripts through and
 * has no way at all to make HTML or script text (W3C Trusted Types). Import it before anything else.
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
    if (new URL(url, location.href).origin === location.origin) return url;
    throw new TypeError('A script from another origin was refused.');
  },
});
