/** Which models this device is offered, and which of them first. */
import type { DeviceReport } from '../device/report.ts';
import { ENGINE_IDS, type EngineId } from '../models/engines/engines.ts';
import type { ModelManifest } from '../models/manifest.ts';
import type { Variant } from '../models/engines/engines.ts';
import { fits, variantFor, type Fit } from '../models/variant.ts';

/** One model on one engine. */
export interface Offer {
  readonly model: ModelManifest;
  readonly engine: EngineId;
  readonly variant: Variant;
  readonly fit: Fit;
  /** Bytes of its files here, verified, and in all. */
  readonly haveBytes: number;
  readonly totalBytes: number;
  /** This page's origin has the files. */
  readonly served: boolean;
}

export interface Stock {
  readonly haveBytes: number;
  readonly totalBytes: number;
}

/** Every way to run every model that has files for it, best first. */
export async function offersFor(
  models: readonly ModelManifest[],
  served: ReadonlySet<string>,
  device: DeviceReport,
  stock: (model: ModelManifest, variant: Variant) => Promise<Stock>,
  wanted: Wanted,
): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  for (const model of models) {
    for (const engine of ENGINE_IDS) {
      const variant = variantFor(model, engine, device);
      if (variant === undefined) continue;
      const { haveBytes, totalBytes } = await stock(model, variant);
      const fit = fits(model, engine, device, totalBytes - haveBytes);
      offers.push({ model, engine, variant, fit, haveBytes, totalBytes, served: served.has(model.id) });
    }
  }
  return inOrder(forPeople(offers, wanted.nano), wanted);
}

export interface Wanted {
  /** The model and engine that the person picked last. */
  readonly picked: { readonly model: string; readonly engine: EngineId } | null;
  /** The page was opened for tests: the test model is offered, and first. */
  readonly nano: boolean;
}

/** The test model is shown on request, or where there is nothing else to show. */
function forPeople(offers: readonly Offer[], nano: boolean): readonly Offer[] {
  const real = offers.filter(({ model }) => model.tier !== 'nano');
  return nano || real.length === 0 ? offers : real;
}

function inOrder(offers: readonly Offer[], { picked, nano }: Wanted): readonly Offer[] {
  const rank = (offer: Offer): number[] => {
    const isPicked = offer.model.id === picked?.model && offer.engine === picked.engine;
    return [
      nano && offer.model.tier === 'nano' ? 0 : 1,
      offer.fit.ok ? 0 : 1,
      isPicked && (isHere(offer) || offer.served) ? 0 : 1,
      isHere(offer) ? 0 : offer.served ? 1 : 2,
      // A first visit is not asked to bring gigabytes more than it needs.
      offer.model.tier === 'small' ? 0 : 1,
      ENGINE_IDS.indexOf(offer.engine),
    ];
  };
  return [...offers].sort((a, b) => compare(rank(a), rank(b)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** All of its files are here. */
export function isHere(offer: Offer): boolean {
  return offer.haveBytes === offer.totalBytes;
}

export function sameOffer(a: Offer | null, b: Offer | null): boolean {
  return a !== null && b !== null && a.model.id === b.model.id && a.engine === b.engine;
}
