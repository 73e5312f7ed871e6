import { createElement, use, type ComponentType, type ReactNode } from 'react';

/** A component whose file comes later than the page. It suspends only while that is on its way. */
export interface Prepared<Props extends object> {
  readonly Component: (props: Props) => ReactNode;
  /** Brings the file here ahead of the first use. */
  readonly prepare: () => Promise<void>;
}

/**
 * React's own `lazy` suspends once even where the file is here already, and what it shows meanwhile stays for 300 ms: felt at
 * the first press on anything, and too long for the ways to a person. A file that could not be had is tried again.
 */
export function prepared<Props extends object>(load: () => Promise<ComponentType<Props>>): Prepared<Props> {
  let here: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const bring = (): Promise<ComponentType<Props>> => {
    coming ??= load().then(
      (component) => (here = component),
      (reason: unknown) => {
        coming = null;
        throw reason;
      },
    );
    return coming;
  };
  return {
    Component: (props) => createElement(here ?? use(bring()), props),
    prepare: async () => {
      await bring();
    },
  };
}
