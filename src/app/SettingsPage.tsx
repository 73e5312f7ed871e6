import { Link } from 'wouter';
import { ContactForm } from '../help/ContactCard.tsx';
import { RegionChoice } from '../help/WaysToPerson.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { usePreferences, type LanguageChoice, type Theme } from '../ui/preferences.ts';
import { OfflineSection } from './OfflineSection.tsx';
import css from './Page.module.css';
import { ROUTES } from './routes.ts';
import { PrivacySection } from './privacy/PrivacySection.tsx';

/** Language, theme, and what this program is. */
export function SettingsPage() {
  const words = useWords();
  const { language, theme, set } = usePreferences();
  const languages: readonly { value: LanguageChoice; words: string }[] = [
    { value: 'system', words: words.settings.system },
    { value: 'zh-CN', words: '简体中文' },
    { value: 'en', words: 'English' },
  ];
  const themes: readonly { value: Theme; words: string }[] = [
    { value: 'system', words: words.settings.system },
    { value: 'light', words: words.settings.light },
    { value: 'dark', words: words.settings.dark },
  ];
  return (
    <div className={css['page']}>
      <div className={css['column']}>
        <h1>{words.settings.title}</h1>
        <section className={css['section']}>
          <Choice
            label={words.settings.language}
            value={language}
            options={languages}
            onChange={(next) => {
              set({ language: next });
            }}
          />
          <Choice
            label={words.settings.theme}
            value={theme}
            options={themes}
            onChange={(next) => {
              set({ theme: next });
            }}
          />
        </section>
        <section className={css['section']}>
          <h2>{words.contact.settingsTitle}</h2>
          <p>{words.contact.settingsExplain}</p>
          <RegionChoice />
          <ContactForm />
        </section>
        <section className={css['section']}>
          <h2>{words.settings.dataTitle}</h2>
          {words.settings.data.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <Link href={ROUTES.sent}>{words.sent.link}</Link>
          </p>
        </section>
        <PrivacySection />
        <OfflineSection />
        <section className={css['section']}>
          <h2>{words.settings.aboutTitle}</h2>
          {words.settings.about.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <Link href={ROUTES.licences}>{words.licences.link}</Link>
          </p>
        </section>
      </div>
    </div>
  );
}
