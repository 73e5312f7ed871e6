/** Language and theme: no secret, and needed before the first paint, so they lie in localStorage. */
import * as v from 'valibot';
import { create } from 'zustand';
import { LANGUAGES, languageOf, type Language } from './language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'empathy-preferences';

const stored = v.object({
  language: v.fallback(v.picklist(['system', ...LANGUAGES]), 'system'),
  theme: v.fallback(v.picklist(THEMES), 'system'),
});

type Preferences = v.InferOutput<typeof stored>;
export type LanguageChoice = Preferences['language'];

const DEFAULTS: Preferences = { language: 'system', theme: 'system' };

function read(): Preferences {
  // A browser that forbids storage throws here; preferences then last as long as the page.
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? DEFAULTS : v.parse(stored, JSON.parse(text));
  } catch (reason) {
    console.warn('preferences could not be read', reason);
    return DEFAULTS;
  }
}

function write(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch (reason) {
    console.warn('preferences could not be kept', reason);
  }
}

interface Store extends Preferences {
  readonly set: (change: Partial<Preferences>) => void;
}

export const usePreferences = create<Store>((set, get) => ({
  ...read(),
  set: (change) => {
    set(change);
    const { language, theme } = get();
    write({ language, theme });
  },
}));

/** The language on screen now. */
export function languageNow(): Language {
  return languageOf(usePreferences.getState().language, navigator.languages);
}

/** The language on screen. */
export function useLanguage(): Language {
  return languageOf(
    usePreferences((state) => state.language),
    navigator.languages,
  );
}

/** Keeps the root element's `lang` and `data-theme` as the person chose; call once, before the first paint. */
export function applyPreferences(): void {
  const apply = (): void => {
    const { theme } = usePreferences.getState();
    const root = document.documentElement;
    root.lang = languageNow();
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  usePreferences.subscribe(apply);
  apply();
}
