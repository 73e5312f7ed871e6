import { createContext, type ReactNode } from 'react';

/** How the model stands, in words; drawn by `app/`, shown where a message waits for the model. */
export const ModelLineContext = createContext<ReactNode>(null);

/** Opens the ways to a person. */
export const HelpContext = createContext<() => void>(() => undefined);
