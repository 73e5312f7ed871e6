import type { Machine } from './machine.ts';
import { median } from './median.ts';
import type { VaultTimes } from './page/vault.ts';
import { rangeRow } from './rangeRow.ts';
import type { Memory, Start, Use } from './wholeApp.ts';

/** One round: every page in a browser of its own, one after the other. */
export interface VaultRound {
  /** The vault by itself. */
  readonly alone: VaultTimes;
  readonly empty: Start;
  /** The app with no session, with one of one turn, with all of them. */
  readonly none: Start;
  readonly one: Start & Use;
  readonly many: Start & Use & Memory;
}

export interface VaultMeasured extends Machine {
  readonly sessions: number;
  readonly turns: number;
  readonly fillMs: number;
  /** The browser's name and version. */
  readonly agent: string;
  readonly date: string;
  /** Processes that wanted a processor before it began: the system's load over a minute. */
  readonly busy: number;
  readonly rounds: readonly VaultRound[];
}

/** Above it others take part in every time that is measured. */
const QUIET = 0.5;

/** The report as Markdown, as it stands in `docs/bench-vault.md`. */
export function vaultReport(measured: VaultMeasured): string {
  const { sessions, turns, fillMs, agent, date, busy, rounds, cpu, cores, memoryGiB } = measured;
  type Of = (round: VaultRound) => number;
  const row = (words: string, wanted: string, of: Of): string => rangeRow(words, wanted, rounds.map(of), 1);
  /** @param floor what the same takes where there is nothing to list or to draw */
  const beside = (words: string, wanted: string, of: Of, floor: Of): string => {
    const times = median(rounds.map((round) => of(round) / floor(round)));
    return `${row(words, wanted, of)} ${times.toFixed(2)} |`;
  };
  const mib = (bytes: number): number => bytes / 2 ** 20;
  const quiet =
    busy <= QUIET
      ? 'The machine was quiet.'
      : `The machine was not quiet: in the minute before it began ${busy.toFixed(1)} processes wanted its ${cores} cores.`;
  const count = sessions.toLocaleString('en');
  return `# The vault with ${count} sessions

Written by \`npm run bench:vault\` on ${date}: ${agent}, ${cpu}, ${cores} cores,
${memoryGiB} GiB. ${count} sessions of ${turns} turns, about 300 characters a message and 900 a reply; medians of
${rounds.length} rounds, and in each of them the browser is started anew for every page. ${quiet}

## The vault by itself

| ms | wanted | median | range |
| --- | --- | --- | --- |
${row('open the vault and list every session', 'below 300', ({ alone }) => alone.openAndList)}
${row('read one session', 'below 100', ({ alone }) => alone.openSession)}
${row('search all titles and openings', 'below 50', ({ alone }) => alone.search)}

On a page that is loaded: from before its database is opened to every entry in memory, one session decrypted and
checked, one search.

## The whole app

All that a person waits for, up to the end of the frame that shows it: the browser has just been started, its processes, the
service worker, the document, scripts, first drawing. The app was here before, as for whoever comes back.

| ms, from the start of the navigation | wanted | median | range | times the empty page |
| --- | --- | --- | --- | --- |
${beside(
  'an empty page of the same server',
  '',
  ({ empty }) => empty.screen,
  ({ empty }) => empty.screen,
)}
${beside(
  'the app with no session, until its screen is there',
  '',
  ({ none }) => none.screen,
  ({ empty }) => empty.screen,
)}
${beside(
  'with one session, until it is listed',
  '',
  ({ one }) => one.list,
  ({ empty }) => empty.screen,
)}
${beside(
  `with ${count}, until its screen is there`,
  '',
  ({ many }) => many.screen,
  ({ empty }) => empty.screen,
)}
${beside(
  `with ${count}, until they are listed`,
  'below 300',
  ({ many }) => many.list,
  ({ empty }) => empty.screen,
)}

| ms, from the press or the key | wanted | median | range | times the least |
| --- | --- | --- | --- | --- |
${beside(
  'open a session of one turn, the only one',
  '',
  ({ one }) => one.open,
  ({ one }) => one.open,
)}
${beside(
  `open one of ${turns} turns, of ${count}, until its last turn is there`,
  'below 100',
  ({ many }) => many.open,
  ({ one }) => one.open,
)}
${beside(
  'a key in the search box, one session',
  '',
  ({ one }) => one.search,
  ({ one }) => one.search,
)}
${beside(
  `a key in the search box, ${count} sessions`,
  'below 50',
  ({ many }) => many.search,
  ({ one }) => one.search,
)}

The last column divides each time by the empty page's in the same round, in the second table by that of the same press or key
with one session of one turn: it tells what the scale costs on this machine, and what the browser and the app cost by
themselves.

## Memory

| MiB | | median | range |
| --- | --- | --- | --- |
${row("the page's JavaScript heap with the list on screen", '', ({ many }) => mib(many.heapBytes))}
${row('the whole browser at that moment', '', ({ many }) => mib(many.treeBytes ?? Number.NaN))}

Writing the sessions took ${(fillMs / 1000).toFixed(0)} s, ${(fillMs / sessions).toFixed(1)} ms a session with its line in the list.
`;
}
