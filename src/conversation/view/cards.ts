/** The safety cards, with the texts and numbers that they hold: brought here right after the first paint. */
import { prepared } from '../../ui/prepared.ts';

const crisis = prepared(async () => (await import('./CrisisCard.tsx')).CrisisCard);
const withheld = prepared(async () => (await import('./WithheldNote.tsx')).WithheldNote);

/** Brings the cards here ahead of the first message. */
export async function prepareCards(): Promise<void> {
  await Promise.all([crisis.prepare(), withheld.prepare()]);
}

export const CrisisCard = crisis.Component;
export const WithheldNote = withheld.Component;
