import type { Miss, Report } from './measure.ts';

/** The figures and every miss, for other programs. */
export function asJson({ n, positives, recall, precision, f1, misses, tooLow }: Report): string {
  return `${JSON.stringify({ n, positives, recall, precision, f1, misses, tooLow }, null, 2)}\n`;
}

/** The same for a person, with the labels and the false alarms. */
export function asText(report: Report, longTextMs: number): string {
  const lines = [
    `${report.n} texts, ${report.positives} with risk; 20,000 characters of them take ${longTextMs.toFixed(0)} ms`,
    `recall ${fixed(report.recall)}  precision ${fixed(report.precision)}  F1 ${fixed(report.f1)}  ` +
      `flagged of none ${(report.falseAlarmRate * 100).toFixed(1)}%`,
    '',
    'Seen of each label:',
    ...Object.entries(report.byLabel).map(([label, { n, seen }]) => `  ${label}: ${seen}/${n}`),
    ...section('Missed', report.misses),
    ...section('High, seen as low', report.tooLow),
    ...section('False alarms', report.falseAlarms),
  ];
  return `${lines.join('\n')}\n`;
}

function fixed(value: number): string {
  return value.toFixed(3);
}

const SHOWN = 100;

function section(title: string, misses: readonly Miss[]): string[] {
  return [
    '',
    `${title}: ${misses.length}`,
    ...misses.map(({ line, labels, expected, level, text }) => {
      const flat = text.replaceAll(/\s+/gu, ' ');
      const cut = flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
      return `  line ${line} [${labels.length > 0 ? labels.join(', ') : expected}; seen: ${level}] ${cut}`;
    }),
  ];
}
