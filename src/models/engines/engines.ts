/** The engines there are. Everything that names one (schemas, choices, words on screen) derives from this list. */
import * as v from 'valibot';
import { cpu, cpuFiles, type CpuVariant } from './cpu.ts';
import type { EngineKind } from './kind.ts';
import { webllm, webllmFiles, type WebllmVariant } from './webllm.ts';

/** Where several run a model, the first is offered first. */
export const ENGINE_IDS = ['webllm', 'cpu'] as const;

export type EngineId = (typeof ENGINE_IDS)[number];

/** A model's manifest has files for one or more of them. */
export const engineFiles = v.object({ cpu: v.optional(cpuFiles), webllm: v.optional(webllmFiles) });

type EngineFiles = v.InferOutput<typeof engineFiles>;

interface Variants {
  readonly webllm: WebllmVariant;
  readonly cpu: CpuVariant;
}

/** One way of running a model: an engine and, where it has several formats, which of them. */
export type Variant = Variants[EngineId];

export type VariantOf<K extends EngineId> = Variants[K] & { readonly id: K };

type Kinds = { readonly [K in EngineId]: EngineKind<NonNullable<EngineFiles[K]>, VariantOf<K>> };

export const KINDS: Kinds = { webllm, cpu };
