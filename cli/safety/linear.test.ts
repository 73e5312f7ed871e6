import { describe, expect, it } from 'vitest';
import { predict, trainLinear, type Sample } from './linear.ts';

const OPTIONS = { buckets: 8, l2: 1e-3, epochs: 30, learningRate: 0.3 };
const SAMPLES: readonly Sample[] = Array.from({ length: 40 }, (_, i) => ({
  buckets: Int32Array.from(i % 2 === 0 ? [0, 2 + (i % 3)] : [1, 2 + (i % 3)]),
  risk: i % 2 === 0,
  weight: 1,
}));

describe('trainLinear', () => {
  it('tells the classes apart by the bucket that carries them', () => {
    const model = trainLinear(SAMPLES, OPTIONS);
    expect(predict(model, Int32Array.from([0]))).toBeGreaterThan(0);
    expect(predict(model, Int32Array.from([1]))).toBeLessThan(0);
  });
  it('gives the same model each time', () => {
    expect(trainLinear(SAMPLES, OPTIONS)).toEqual(trainLinear(SAMPLES, OPTIONS));
  });
});
