import { createElement, use, type ComponentType, type ReactNode } from 'react';

/** A component whose file comes later than the page. It suspends only while that is on its way. */
export interface Prepared<Props extends object> {
  readonly Component: (props: Props) => ReactNode;
  /** Brings the file here ahead of the first use. */
  readonly prepare: () => Promise<void>;
}

/** A file of the app that could not be had. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';

  /** @param forget has it fetched anew the next time; until then it is not asked for again and again */
  constructor(
    reason: unknown,
    readonly forget: () => void,
  ) {
    super(String(reason));
  }
}

/**
 * React's own `lazy` suspends once even where the file is here already, and what it shows meanwhile stays for 300 ms: felt at
 * the first press on anything, and too long for the ways to a person; and it never asks again for a file that could not be
 * had. Here the component throws NotLoaded then, for the `Boundary` around it.
 */
export function prepared<Props extends object>(load: () => Promise<ComponentType<Props>>): Prepared<Props> {
  let here: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const forget = (): void => {
    coming = null;
  };
  const bring = (): Promise<ComponentType<Props>> => {
    coming ??= load().then(
      (component) => (here = component),
      (reason: unknown) => {
        throw new NotLoaded(reason, forget);
      },
    );
    return coming;
  };
  return {
    Component: (props) => createElement(here ?? use(bring()), props),
    prepare: async () => {
      try {
        await bring();
      } catch (reason) {
        forget();
        throw reason;
      }
    },
  };
}
