/**
 * What the browser may do with our answers. The page can only be as private as these lines are strict: nothing is
 * loaded from, or sent to, another origin (CSP 3; DESIGN "Privacy that can be checked").
 */

const POLICY = [
  "default-src 'none'",
  // WebAssembly compiles under this keyword alone; eval stays shut.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // No policy can name a folder without its host: the page narrows this to its scripts (src/app/ownScripts.ts).
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // In workers as well: there they guard what a worker starts in its turn.
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/**
 * All that a browser could offer a page and this one never uses, by the names that Chromium has for it on any system (W3C
 * Permissions Policy), left out what it offers to installed isolated apps alone. A name that a browser does not know it
 * passes over.
 */
const UNUSED_FEATURES = [
  'accelerometer',
  'ambient-light-sensor',
  'aria-notify',
  'attribution-reporting',
  'autofill',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'ch-device-memory',
  'ch-downlink',
  'ch-dpr',
  'ch-ect',
  'ch-prefers-color-scheme',
  'ch-prefers-reduced-motion',
  'ch-prefers-reduced-transparency',
  'ch-rtt',
  'ch-save-data',
  'ch-ua',
  'ch-ua-arch',
  'ch-ua-bitness',
  'ch-ua-form-factors',
  'ch-ua-full-version',
  'ch-ua-full-version-list',
  'ch-ua-high-entropy-values',
  'ch-ua-mobile',
  'ch-ua-model',
  'ch-ua-platform',
  'ch-ua-platform-version',
  'ch-ua-wow64',
  'ch-viewport-height',
  'ch-viewport-width',
  'ch-width',
  'clipboard-read',
  'compute-pressure',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'device-attributes',
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
  'join-ad-interest-group',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'manual-text',
  'media-playback-while-not-visible',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-aggregation',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'record-ad-auction-events',
  'rewriter',
  'run-ad-auction',
  'screen-wake-lock',
  'serial',
  'shared-storage',
  'shared-storage-select-url',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'tools',
  'translator',
  'unload',
  'usb',
  'web-app-installation',
  'web-share',
  'webnn',
  'window-management',
  'writer',
  'xr-spatial-tracking',
];

const COMMON = {
  // Cross-origin isolation: without these three the CPU engine has one thread (SharedArrayBuffer).
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // A worker takes its policy from its own script's answer, hence on every file.
  'content-security-policy': POLICY.join('; '),
} as const;

const OF_DOCUMENTS = {
  'permissions-policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
} as const;

/**
 * The policy for a `<meta>` in the page itself: it holds as well where somebody serves the build without our headers.
 * Framing can only be shut out by a header (CSP 3, 3.3).
 */
export function metaPolicy(): string {
  return POLICY.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ');
}

/** Security headers of an answer. */
export function securityHeaders(kind: 'document' | 'file'): Readonly<Record<string, string>> {
  return kind === 'document' ? { ...COMMON, ...OF_DOCUMENTS } : COMMON;
}
