import { describe, expect, it } from 'vitest';
import { asLoadError } from './loadError.ts';

describe('a load that failed', () => {
  it.each([
    ['out-of-memory', new RangeError('Array buffer allocation failed')],
    ['out-of-memory', new Error('Aborted(OOM). Build with -sASSERTIONS for more info.')],
    ['out-of-memory', new Error("Can't create a session. ERROR_CODE: 6, ERROR_MESSAGE: std::bad_alloc")],
    ['model-corrupt', new Error('INVALID_PROTOBUF: Load model failed: Protobuf parsing failed.')],
    // A number that is out of bounds is a fault of ours: no smaller model would help.
    ['internal', new RangeError('offset is out of bounds')],
  ])('is %s: %s', (code, error) => {
    expect(asLoadError(error, false).code).toBe(code);
  });

  it('is of the file where the file could not be read, unless there was no room for it', () => {
    expect(asLoadError(new DOMException('gone', 'NotFoundError'), true).code).toBe('model-missing');
    expect(asLoadError(new RangeError('Array buffer allocation failed'), true).code).toBe('out-of-memory');
  });
});
