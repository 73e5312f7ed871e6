import { Suspense, useMemo } from 'react';
import type { Bank, Theme } from '../../coe/careful/bank.ts';
import { THEME_WORDS } from '../../coe/careful/themes.ts';
import { PROTOCOL } from '../../coe/protocol.ts';
import type { Lang, Layer } from '../../coe/types.ts';
import { WhenNotLoaded } from '../../ui/Boundary.tsx';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { protocolLang } from '../../ui/language.ts';
import { useLanguage } from '../../ui/preferences.ts';
import { prepared } from '../../ui/prepared.ts';
import type { Choices, Turn } from '../../vault/session.ts';
import { loadBank } from '../flow/careful.ts';
import type { Place } from '../model/wishes.ts';
import css from './ChoiceChips.module.css';

interface ChoiceChipsProps {
  readonly turn: Turn;
  readonly layer: Layer;
  readonly onChoose: (place: Place, id: string) => void;
}

interface Chip {
  readonly place: Place;
  readonly label: string;
  readonly choice: Choices['intent'];
  /** Words of an id. */
  readonly say: (id: string) => string;
}

/** The chips of one language, with its sentences, which are large. */
function chipsIn(lang: Lang) {
  return prepared<ChoiceChipsProps>(async () => {
    const bank = await loadBank(lang);
    return (props) => <Chips {...props} bank={bank} />;
  }).Component;
}

const CHIPS = { zh: chipsIn('zh'), en: chipsIn('en') };

/** What careful mode chose for this layer, each with what it would have chosen next. */
export function ChoiceChips(props: ChoiceChipsProps) {
  const words = useWords();
  const OfLang = CHIPS[props.turn.lang];
  return (
    <WhenNotLoaded
      instead={(again) => (
        <div className={css['chips']}>
          {words.engineErrors.offline.what}
          <Button look="quiet" onClick={again}>
            {words.common.retry}
          </Button>
        </div>
      )}
    >
      <Suspense fallback={null}>
        <OfLang {...props} />
      </Suspense>
    </WhenNotLoaded>
  );
}

function Chips({ turn, layer, onChoose, bank }: ChoiceChipsProps & { bank: Bank }) {
  const words = useWords();
  const language = useLanguage();
  const chips = useMemo(
    () =>
      turn.choices === null
        ? []
        : chipsOf(turn.choices, layer, bank, {
            careful: words.careful,
            themes: THEME_WORDS[protocolLang(language)],
            ellipsis: PROTOCOL.quotes[turn.lang].open + '…' + PROTOCOL.quotes[turn.lang].close,
          }),
    [turn.choices, turn.lang, layer, bank, words, language],
  );
  if (chips.length === 0) return null;
  return (
    <div className={css['chips']} role="group" aria-label={words.careful.choices}>
      {chips.map(({ place, label, choice, say }) => (
        <select
          key={JSON.stringify(place)}
          className={css['chip']}
          aria-label={label}
          value={choice.id}
          onChange={(event) => {
            onChoose(place, event.target.value);
          }}
        >
          {[choice.id, ...choice.runnersUp].map((id) => (
            <option key={id} value={id}>
              {say(id)}
            </option>
          ))}
        </select>
      ))}
    </div>
  );
}

interface ChipWords {
  readonly careful: ReturnType<typeof useWords>['careful'];
  readonly themes: (typeof THEME_WORDS)[Lang];
  /** Stands for the person's own words. */
  readonly ellipsis: string;
}

function isTheme(id: string): id is Theme {
  return id in THEME_WORDS.zh;
}

function chipsOf(
  { theme, feelings, causes, intent }: Choices,
  layer: Layer,
  bank: Bank,
  { careful, themes, ellipsis }: ChipWords,
): readonly Chip[] {
  const textIn =
    (options: readonly { readonly id: string; readonly text: string }[]) =>
    (id: string): string =>
      // The clause itself stands in the layer.
      (options.find((option) => option.id === id)?.text ?? id).replace('{quote}', ellipsis);
  switch (layer) {
    case 'L1':
      return [
        {
          place: { kind: 'theme' },
          label: careful.theme,
          choice: theme,
          say: (id) => (isTheme(id) ? themes[id].name : id),
        },
        ...feelings.map((choice, at): Chip => ({
          place: { kind: 'feelings', at },
          label: careful.feeling(at + 1),
          choice,
          say: textIn([...bank.feelings, ...bank.broad]),
        })),
      ];
    case 'L2':
      return causes.map((choice, at) => ({
        place: { kind: 'causes', at },
        label: careful.cause(at + 1),
        choice,
        say: textIn(bank.causes),
      }));
    case 'L3':
      return intent.id === ''
        ? []
        : [{ place: { kind: 'intent' }, label: careful.intent, choice: intent, say: textIn(bank.intents) }];
    case 'L4':
      return [];
  }
}
