import { describe, expect, it } from 'vitest';
import { codingFor, isCompressible } from './compress.ts';

describe('the coding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000, gzip; q=0', null],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=0, *', 'gzip'],
    ['identity', null],
    ['deflate;q=x', null],
    ['', null],
    [undefined, null],
  ] as const)('for %j is %j', (accepted, coding) => {
    expect(codingFor(accepted)).toBe(coding);
  });

  it.each([
    ['text/javascript; charset=utf-8', 5000, true],
    ['application/json; charset=utf-8', 5000, true],
    ['image/svg+xml', 5000, true],
    ['text/html; charset=utf-8', 100, false],
    ['image/png', 5000, false],
    ['application/octet-stream', 5000, false],
  ] as const)('is used for %s of %d bytes: %j', (type, bytes, wanted) => {
    expect(isCompressible({ path: 'x', bytes, modifiedMs: 0 }, type)).toBe(wanted);
  });
});
