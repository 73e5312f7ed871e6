import { median } from './median.ts';

/** A row of a Markdown table: what, what is wanted of it, the median of the rounds, least to most. */
export function rangeRow(what: string, wanted: string, values: readonly number[], digits: number): string {
  const fixed = (value: number): string => value.toFixed(digits);
  const range = values.length === 0 ? [NaN, NaN] : [Math.min(...values), Math.max(...values)];
  return `| ${what} | ${wanted} | ${fixed(median(values))} | ${range.map(fixed).join(' to ')} |`;
}
