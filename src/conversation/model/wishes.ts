/** From what careful mode chose, and one change, to what the person wants. */
import type { Choices, Wishes } from '../../vault/session.ts';

/** The place of one choice in the chain. */
export type Place =
  | { readonly kind: 'theme' }
  | { readonly kind: 'intent' }
  | { readonly kind: 'feelings' | 'causes'; readonly at: number };

/** What the person chose before stays; what comes behind the changed place is left to be chosen anew. */
export function wishFor(
  { feelings, causes, theme }: Choices,
  before: Wishes | null,
  place: Place,
  id: string,
): Wishes {
  const ids = (choices: Choices['feelings']): string[] => choices.map((choice) => choice.id);
  switch (place.kind) {
    case 'theme':
      return { theme: id };
    case 'feelings':
      return {
        ...(before?.theme === undefined ? {} : { theme: before.theme }),
        feelings: ids(feelings).with(place.at, id),
      };
    case 'causes':
      return { theme: theme.id, feelings: ids(feelings), causes: ids(causes).with(place.at, id) };
    case 'intent':
      return { theme: theme.id, feelings: ids(feelings), causes: ids(causes), intent: id };
  }
}
