/** A sample for the linear model: its sorted feature buckets, its class and its weight. */
export interface Sample {
  readonly buckets: Int32Array;
  readonly risk: boolean;
  readonly weight: number;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface TrainOptions {
  /** Length of the weight vector. */
  readonly buckets: number;
  /** L2 penalty, applied to the features of each sample as it passes. */
  readonly l2: number;
  readonly epochs: number;
  readonly learningRate: number;
}

/**
 * Logistic regression on binary features of unit length by AdaGrad (Duchi et al. 2011). Deterministic: the order of
 * the samples comes from a fixed generator.
 */
export function trainLinear(samples: readonly Sample[], options: TrainOptions): LinearModel {
  const weights = new Float64Array(options.buckets);
  const gradients = new Float64Array(options.buckets).fill(1e-6);
  let bias = 0;
  let biasGradients = 1e-6;
  const order = samples.map((_, i) => i);
  const random = generator(12345);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const sample = samples[i];
      if (sample === undefined) continue;
      const size = 1 / Math.sqrt(sample.buckets.length);
      const gradient =
        (sigmoid(predict({ weights, bias }, sample.buckets)) - (sample.risk ? 1 : 0)) * sample.weight;
      for (const bucket of sample.buckets) {
        const weight = weights[bucket] ?? 0;
        const step = gradient * size + options.l2 * weight;
        const sum = (gradients[bucket] ?? 0) + step * step;
        gradients[bucket] = sum;
        weights[bucket] = weight - (options.learningRate * step) / Math.sqrt(sum);
      }
      biasGradients += gradient * gradient;
      bias -= (options.learningRate * gradient) / Math.sqrt(biasGradients);
    }
  }
  return { weights, bias };
}

/** Log-odds of risk. */
export function predict({ weights, bias }: LinearModel, buckets: Int32Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] ?? 0;
  return bias + sum / Math.sqrt(buckets.length);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Numerical Recipes' 32-bit linear congruential generator, in [0, 1). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const a = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = a;
  }
}
