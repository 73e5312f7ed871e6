/**
 * What the browser may do with our answers. The page can only be as private as these lines are strict: nothing is
 * loaded from, or sent to, another origin (CSP 3; DESIGN "Privacy that can be checked").
 */

const CONTENT_POLICY = [
  "default-src 'none'",
  // WebAssembly compiles under this keyword alone; eval stays shut.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** Trusted Types guard the DOM's injection sinks; a worker has no DOM, but its nested workers would trip over them. */
const DOCUMENT_POLICY = [...CONTENT_POLICY, "require-trusted-types-for 'script'", 'trusted-types default'];

const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const COMMON = {
  // Cross-origin isolation: without these three the CPU engine has one thread (SharedArrayBuffer).
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
} as const;

/** Security headers of an answer; a worker takes its policy from its own script's answer, hence on every file. */
export function securityHeaders(kind: 'document' | 'file'): Readonly<Record<string, string>> {
  const policy = kind === 'document' ? DOCUMENT_POLICY : CONTENT_POLICY;
  return { ...COMMON, 'content-security-policy': policy.join('; ') };
}
