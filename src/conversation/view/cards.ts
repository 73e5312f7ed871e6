/** The safety cards, with the texts and numbers that they hold: brought here right after the first paint. */
import { lazy } from 'react';

const crisis = (): Promise<typeof import('./CrisisCard.tsx')> => import('./CrisisCard.tsx');
const withheld = (): Promise<typeof import('./WithheldNote.tsx')> => import('./WithheldNote.tsx');

/** Brings the cards here ahead of the first message. */
export async function prepareCards(): Promise<void> {
  await Promise.all([crisis(), withheld()]);
}

export const CrisisCard = lazy(() => crisis().then(({ CrisisCard: card }) => ({ default: card })));
export const WithheldNote = lazy(() => withheld().then(({ WithheldNote: note }) => ({ default: note })));
