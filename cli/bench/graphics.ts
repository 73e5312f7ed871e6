import type { Page } from '@playwright/test';

/** What the browser computes WebGPU on; null where it has none. */
export interface Graphics {
  readonly name: string;
  readonly fallback: boolean;
}

/** Asks the browser; no GPU device is made. */
export function graphicsOf(page: Page): Promise<Graphics | null> {
  return page.evaluate(async () => {
    // The types say that it is always there; browsers without WebGPU disagree.
    const gpu = navigator.gpu as GPU | undefined;
    const info = (await gpu?.requestAdapter({ powerPreference: 'high-performance' }))?.info;
    if (info === undefined) return null;
    const words = [info.vendor, info.architecture, info.description].filter((word) => word !== '');
    return { name: words.join(' '), fallback: info.isFallbackAdapter };
  });
}

/** Adapters that compute on the processor, by their names: browsers do not mark all of them as a fallback. */
const SOFTWARE = /swiftshader|llvmpipe|lavapipe|software|basic render/i;

/** Whether its rates tell something of WebGPU: on a software adapter they are the processor's. */
export function isReal(graphics: Graphics | null): boolean {
  return graphics !== null && !graphics.fallback && !SOFTWARE.test(graphics.name);
}
