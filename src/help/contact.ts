/** The person's own emergency contact: private, so it is kept in the vault, encrypted. */
import * as v from 'valibot';
import { create } from 'zustand';
import { privateSetting } from '../vault/private.ts';
import type { Vault } from '../vault/vault.ts';

/** `name`: what the person calls them, may be empty; `number`: as the person wrote it. */
export type Contact = Readonly<v.InferOutput<typeof schema>>;

/** As many as the form takes, UTF-16. */
export const NAME_CHARACTERS = 60;
export const NUMBER_CHARACTERS = 40;

const schema = v.object({
  name: v.pipe(v.string(), v.maxLength(NAME_CHARACTERS)),
  number: v.pipe(v.string(), v.maxLength(NUMBER_CHARACTERS), v.check(isNumber, 'cannot be dialled')),
});

export const CONTACT = privateSetting('emergency-contact', schema);

/** `kept`: whether the contact outlives the page. */
export const useContact = create<{ readonly contact: Contact | null; readonly kept: boolean }>(() => ({
  contact: null,
  kept: false,
}));

let keeper: Vault | null = null;

/**
 * Reads the contact, and keeps it in this vault from now on; without one it lasts as long as the page.
 * @throws VaultError `damaged`, `newer`
 */
export async function keepContactIn(vault: Vault): Promise<void> {
  keeper = vault;
  useContact.setState({ kept: true });
  useContact.setState({ contact: await vault.readPrivate(CONTACT) });
}

/** Keeps the contact; null forgets it. @throws VaultError `quota`, `storage`: it then lasts as long as the page */
export async function saveContact(contact: Contact | null): Promise<void> {
  useContact.setState({ contact });
  await keeper?.writePrivate(CONTACT, contact);
}

/** After everything was erased: nothing of the contact stays in memory, and nothing of one is written again. */
export function forgetContact(): void {
  keeper = null;
  useContact.setState({ contact: null, kept: false });
}

/** Whether this could be dialled: at least three digits, and nothing but what stands in telephone numbers. */
export function isNumber(text: string): boolean {
  return /^[+\d\s().\-－（）]+$/u.test(text.trim()) && text.replaceAll(/\D/gu, '').length >= 3;
}
