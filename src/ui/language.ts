export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The person's choice, or the first of the browser's languages that there are words for. */
export function languageOf(choice: 'system' | Language, browser: readonly string[]): Language {
  if (choice !== 'system') return choice;
  for (const tag of browser) {
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** The language of the protocol (`src/coe`) that goes with one on screen. */
export function protocolLang(language: Language): 'zh' | 'en' {
  return language === 'en' ? 'en' : 'zh';
}
