/** Figures, sizes and dates in the language on screen. */
import type { Language } from '../language.ts';

/** Bytes in the unit that keeps three digits, decimal as disks and browsers count. */
export function bytes(language: Language, count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)));
  const value = count / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 1 ? 1 : 0,
  }).format(value);
}

export function figure(language: Language, count: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(count);
}

/** Milliseconds as "21 秒" or "2 分 5 秒". */
export function duration(language: Language, ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const unit = (value: number, name: 'second' | 'minute'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  if (seconds < 60) return unit(seconds, 'second');
  const rest = seconds % 60;
  const minutes = unit(Math.floor(seconds / 60), 'minute');
  return rest === 0 ? minutes : `${minutes} ${unit(rest, 'second')}`;
}

/** Whether two moments lie on the same day of this device's calendar. */
function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

/** "今天 23:14", or the date with the time. */
export function moment(language: Language, at: number, now: number): string {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  if (sameDay(at, now)) {
    const today = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
    return `${today} ${new Intl.DateTimeFormat(language, time).format(at)}`;
  }
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day = { month: 'short', day: 'numeric', ...time } as const;
  return new Intl.DateTimeFormat(language, sameYear ? day : { ...day, year: 'numeric' }).format(at);
}
