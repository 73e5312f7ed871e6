/**
 * The engines there are, each described by its own folder. Everything that names one (schemas, choices, options, words
 * on screen) derives from this list.
 */
import * as v from 'valibot';
import { cpu } from '../../engine/cpu/kind.ts';
import { webllm } from '../../engine/webllm/kind.ts';
import type { EngineKind } from './kind.ts';

/** Where several run a model, the first is offered first. */
const LIST = { webllm, cpu };

type List = typeof LIST;

export type EngineId = keyof List;

// The keys of an object that is written out are what its type says.
export const ENGINE_IDS = Object.keys(LIST) as readonly EngineId[];

type Entries = { readonly [K in EngineId]: v.OptionalSchema<List[K]['files'], undefined> };

/** By name: in which order engines are offered must not decide a manifest's bytes. */
const entries = Object.fromEntries(
  [...ENGINE_IDS].sort().map((id) => [id, v.optional<v.GenericSchema>(LIST[id].files)]),
);

/** A model's manifest has files for one or more of them. */
export const engineFiles = v.object(entries as Entries);

type EngineFiles = v.InferOutput<typeof engineFiles>;

type Variants = { readonly [K in EngineId]: NonNullable<ReturnType<List[K]['variantFor']>> };

/** One way of running a model: an engine and, where it has several formats, which of them. */
export type Variant = Variants[EngineId];

export type VariantOf<K extends EngineId> = Variants[K] & { readonly id: K };

type Kinds = { readonly [K in EngineId]: EngineKind<NonNullable<EngineFiles[K]>, VariantOf<K>> };

export const KINDS: Kinds = LIST;
