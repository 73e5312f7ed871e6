import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { useWords } from './i18n/useWords.ts';
import { announce, notify } from './notices.ts';

interface CopyButtonProps {
  readonly text: string;
  /** What stands on it. */
  readonly words?: string;
  /** Its accessible name, where the words alone do not say what is copied. */
  readonly label?: string;
  readonly look?: 'quiet' | 'outline';
}

/** Copies, and says so where the press was. */
export function CopyButton({ text, words: shown, label, look = 'quiet' }: CopyButtonProps) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (reason) {
      console.warn('copying was refused', reason);
      notify({ words: words.actions.copyFailed, tone: 'bad' });
      return;
    }
    setCopied(true);
    announce(words.actions.copied);
    setTimeout(() => {
      setCopied(false);
    }, 2000);
  };
  return (
    <Button look={look} onClick={() => void copy()} {...(label === undefined ? {} : { 'aria-label': label })}>
      {copied && <Check aria-hidden="true" />}
      {copied ? words.actions.copied : (shown ?? words.actions.copy)}
    </Button>
  );
}
