/** How the model stands, in words: for the chip, and for a message that waits for it. */
import type { EngineErrorCode } from '../device/error.ts';
import type { Tone } from '../ui/Chip.tsx';
import { KINDS } from '../models/engines/engines.ts';
import type { Words } from '../ui/i18n/catalogue.ts';
import type { CarefulStanding } from './carefulHost.ts';
import type { Standing } from './engineHost.ts';
import type { Offer } from './offers.ts';

export interface Said {
  readonly tone: Tone;
  readonly short: string;
  /** A whole sentence, for one who is waiting. */
  readonly long: string;
}

const percent = (fraction: number): number => Math.floor(fraction * 100);

/** A test model says in the language on screen what it is. */
export function modelName(words: Words, { model }: Offer): string {
  if (model.tier !== 'nano') return model.name;
  return `${model.name.replace(/\s*\(.*\)$/u, '')} (${words.model.testOnly})`;
}

export function offerName(words: Words, offer: Offer): string {
  return `${modelName(words, offer)} · ${KINDS[offer.engine].name}`;
}

export function say(words: Words, standing: Standing): Said {
  switch (standing.phase) {
    case 'looking':
      return { tone: 'busy', short: words.model.looking, long: words.model.looking };
    case 'none':
      return { tone: 'bad', short: words.model.noneShort, long: words.model.noneLong };
    case 'needs':
      return { tone: 'plain', short: words.model.needsShort, long: words.model.needsLong };
    case 'paused':
      return { tone: 'plain', short: words.model.pausedShort, long: words.model.pausedLong };
    case 'fetching': {
      const share = percent(standing.haveBytes / standing.totalBytes);
      return { tone: 'busy', short: words.model.fetchingShort(share), long: words.model.fetchingLong(share) };
    }
    case 'loading': {
      const share = percent(standing.fraction);
      return { tone: 'busy', short: words.model.loadingShort(share), long: words.model.loadingLong(share) };
    }
    case 'ready':
      return {
        tone: 'good',
        short: offerName(words, standing.offer),
        long: offerName(words, standing.offer),
      };
    case 'failed': {
      const { what, next } = errorWords(words, standing.error.code);
      return { tone: 'bad', short: words.model.failedShort, long: `${what}${words.common.gap}${next}` };
    }
    case 'elsewhere':
      return { tone: 'bad', short: words.model.elsewhereShort, long: words.model.elsewhereLong };
  }
}

export function sayCareful(words: Words, standing: CarefulStanding): Said {
  const { chip, fetching } = words.careful;
  switch (standing.phase) {
    case 'fetching':
      return { tone: 'busy', short: chip, long: fetching };
    case 'failed': {
      const { what, next } = errorWords(words, standing.error.code);
      return { tone: 'bad', short: chip, long: `${what}${words.common.gap}${next}` };
    }
    case 'asleep':
    case 'ready':
      return { tone: standing.phase === 'ready' ? 'good' : 'plain', short: chip, long: words.live.waiting };
  }
}

export function errorWords(
  words: Words,
  code: EngineErrorCode,
): { readonly what: string; readonly next: string } {
  return words.engineErrors[code];
}
