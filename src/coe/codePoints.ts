/** The characters of a text as code points: what "character" means in sizes, limits and grammars here. */
export const codePoints = (text: string): string[] => Array.from(text);
