import { useCatalogue, type Words } from './catalogue.ts';

/** The words of the language on screen. @throws Error before `prepareWords` */
export function useWords(): Words {
  return there(useCatalogue(({ words }) => words));
}

/** The same outside of a component, at the time of the call. @throws Error before `prepareWords` */
export function wordsNow(): Words {
  return there(useCatalogue.getState().words);
}

function there(words: Words | null): Words {
  if (words === null) throw new Error('words were asked for before they were here');
  return words;
}
