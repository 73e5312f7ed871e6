import { describe, expect, it } from 'vitest';
import { EngineError } from '../../device/error.ts';
import { asGpuError } from './gpuError.ts';

describe('a failure on the GPU', () => {
  it.each([
    ['out-of-memory', 'Out of memory while creating a buffer of 1073741824 bytes on [GPUDevice]'],
    ['out-of-memory', 'GPUOutOfMemoryError: not enough memory left'],
    ['device-lost', 'The GPUDevice was lost: the process crashed'],
    ['device-lost', 'OperationError: Instance dropped in mapAsync'],
    ['device-lost', 'Object has already been disposed'],
    ['no-webgpu', 'WebGPU is not supported in your current environment, but it is necessary'],
    [
      'no-webgpu',
      "Unable to find a compatible GPU. This issue might be because your computer doesn't have a GPU",
    ],
    ['adapter-too-small', 'Cannot initialize runtime because of requested maxBufferSize exceeds limit.'],
    ['internal', 'cannot read properties of undefined'],
  ])('is %s: %s', (code, words) => {
    expect(asGpuError(new Error(words)).code).toBe(code);
  });

  it('is known by the type of the failure too', () => {
    expect(asGpuError(new DOMException('', 'OperationError')).code).toBe('device-lost');
  });

  it('keeps what has a name', () => {
    const named = new EngineError('model-missing');
    expect(asGpuError(named)).toBe(named);
  });
});
