/**
 * Every word on screen, in the language on screen. The other one is not fetched before somebody asks for it. A
 * language that lacks a key does not compile.
 */
import { create } from 'zustand';
import type { Language } from '../language.ts';
import { notify } from '../notices.ts';
import { languageNow, usePreferences, type LanguageChoice } from '../preferences.ts';
import type { Words } from './zh.ts';

export type { Words };

const LOAD: Readonly<Record<Language, () => Promise<Words>>> = {
  'zh-CN': () => import('./zh.ts').then(({ zh }) => zh),
  en: () => import('./en.ts').then(({ en }) => en),
};

export const useCatalogue = create<{ readonly words: Words | null }>(() => ({ words: null }));

async function load(): Promise<void> {
  const language = languageNow();
  const words = await LOAD[language]();
  // The person may have chosen again meanwhile.
  if (language === languageNow()) useCatalogue.setState({ words });
}

/** Where the words cannot be had, the choice goes back too: it can be made again. */
async function follow(chosen: LanguageChoice, before: LanguageChoice): Promise<void> {
  try {
    await load();
  } catch (reason) {
    console.warn('the words of a language did not come', reason);
    const { language, set } = usePreferences.getState();
    const { words } = useCatalogue.getState();
    if (language !== chosen || words === null) return;
    set({ language: before });
    const { what, next } = words.engineErrors.offline;
    notify({ words: `${what}${words.common.gap}${next}`, tone: 'bad' });
  }
}

/** Brings the words here, and follows the person's choice from then on; nothing can be shown before. */
export async function prepareWords(): Promise<void> {
  usePreferences.subscribe(({ language }, before) => {
    if (language !== before.language) void follow(language, before.language);
  });
  await load();
}
