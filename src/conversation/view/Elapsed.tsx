import { useEffect, useState } from 'react';
import { duration } from '../../ui/i18n/format.ts';
import { useLanguage } from '../../ui/preferences.ts';

/** Seconds since a moment, counted here so that nothing around it is drawn anew. */
export function Elapsed({ since }: { since: number }) {
  const language = useLanguage();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return <span aria-hidden="true">{duration(language, Math.max(0, now - since))}</span>;
}
