import { languageOf } from '../language.ts';
import { useLanguage, usePreferences } from '../preferences.ts';
import { CATALOGUE, type Words } from './catalogue.ts';

/** The words of the language on screen. */
export function useWords(): Words {
  return CATALOGUE[useLanguage()];
}

/** The same outside of a component, at the time of the call. */
export function wordsNow(): Words {
  return CATALOGUE[languageOf(usePreferences.getState().language, navigator.languages)];
}
