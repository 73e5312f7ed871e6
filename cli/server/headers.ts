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

/** All that a browser could offer and this page never uses, by the names that Chromium knows (W3C Permissions Policy). */
const UNUSED_FEATURES = [
  'accelerometer',
  'aria-notify',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'media-playback-while-not-visible',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'usb',
  'window-management',
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

/**
 * The document's policy for a `<meta>` in the page itself: it holds as well where somebody serves the build without
 * our headers. Framing can only be shut out by a header (CSP 3, 3.3).
 */
export function metaPolicy(): string {
  return DOCUMENT_POLICY.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
}

/** Security headers of an answer; a worker takes its policy from its own script's answer, hence on every file. */
export function securityHeaders(kind: 'document' | 'file'): Readonly<Record<string, string>> {
  const policy = kind === 'document' ? DOCUMENT_POLICY : CONTENT_POLICY;
  return { ...COMMON, 'content-security-policy': policy.join('; ') };
}
