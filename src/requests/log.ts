/**
 * Every request of this program since this page was opened, heard from all its contexts. It is kept in memory
 * alone: on disk it would tell whoever has the device when somebody was here.
 */
import * as v from 'valibot';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { combine } from './ledger.ts';
import { CHANNEL, report, type Report, type SeenRequest } from './request.ts';

interface Heard {
  readonly measured: readonly SeenRequest[];
  readonly passed: readonly SeenRequest[];
}

export class RequestLog {
  readonly use: UseBoundStore<StoreApi<Heard>> = create<Heard>(() => ({ measured: [], passed: [] }));

  /** Listens from now on, and asks what was said before. */
  start(): void {
    const channel = new BroadcastChannel(CHANNEL);
    // The service worker and other tabs tell of what they did before, too.
    const opened = Math.floor(performance.timeOrigin);
    channel.addEventListener('message', ({ data }) => {
      const heard = v.safeParse(report, data);
      if (!heard.success || heard.output.kind === 'ask') return;
      const { kind, requests } = heard.output;
      const recent = requests.filter(({ at }) => at >= opened);
      this.use.setState((state) => ({ [kind]: [...state[kind], ...recent] }));
    });
    channel.postMessage({ kind: 'ask' } satisfies Report);
  }
}

/** The list as it is shown, newest first. */
export function listed({ measured, passed }: Heard): readonly SeenRequest[] {
  return combine(measured, passed);
}
