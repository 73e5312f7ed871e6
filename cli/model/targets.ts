import type { WebllmQuantization } from '../../src/engine/webllm/kind.ts';

/** What a model can be prepared for: the CPU engine, or web-llm in one of its formats. */
export type Target = 'cpu' | WebllmQuantization;

export const TARGETS: readonly Target[] = ['cpu', 'q4f32_1', 'q4f16_1'];

export function isTarget(name: string): name is Target {
  return TARGETS.some((target) => target === name);
}
