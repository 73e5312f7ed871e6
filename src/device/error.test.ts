import { describe, expect, it } from 'vitest';
import { asEngineError, EngineError } from './error.ts';

describe('a failure that nobody named', () => {
  it.each([
    'WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance',
    'WebAssembly.Memory(): could not allocate memory',
    'Array buffer allocation failed',
    'Invalid typed array length: 4294967296',
    'std::bad_alloc',
    'failed to allocate a buffer of 2147483648 bytes',
  ])('is one of memory: %s', (words) => {
    expect(asEngineError(new RangeError(words)).code).toBe('out-of-memory');
  });

  it('is no failure of memory for being a range error', () => {
    expect(asEngineError(new RangeError('Maximum call stack size exceeded')).code).toBe('internal');
  });

  it('keeps what has a name', () => {
    const named = new EngineError('device-lost');
    expect(asEngineError(named)).toBe(named);
  });
});
