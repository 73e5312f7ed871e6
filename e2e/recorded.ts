/** An engine fed by a recorded stream: it speaks the worker's protocol, and says what was recorded. */
import type { Page } from '@playwright/test';
import type { FromWorker, ToWorker } from '../src/engine/worker/protocol.ts';

const FINISHED = {
  usage: { promptTokens: 1, reusedTokens: 0, completionTokens: 1, forcedTokens: 0 },
  timings: { prefillMs: 1, firstPieceMs: 1, decodeMs: 1 },
};

/** Stands in the worker, as text: it may use nothing from here but its arguments. */
function serve(message: string, finished: typeof FINISHED): void {
  const PIECE = 4;
  const aborted = new Set<number>();
  const post = (said: FromWorker): void => {
    self.postMessage(said);
  };
  const stream = (id: number, at: number): void => {
    if (aborted.has(id) || at >= message.length) {
      const finish = aborted.has(id) ? 'aborted' : 'stop';
      post({ kind: 'done', id, result: { finish, ...finished } });
      return;
    }
    post({ kind: 'piece', id, piece: { text: message.slice(at, at + PIECE), tokens: PIECE } });
    setTimeout(stream, 5, id, at + PIECE);
  };
  self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'abort') aborted.add(data.id);
    else if (data.body.kind === 'generate') stream(data.id, 0);
    else {
      const result = data.body.kind === 'countTokens' ? 100 : undefined;
      post({ kind: 'done', id: data.id, result });
    }
  });
}

/** From now on the page's CPU engine answers every message with this one, in the protocol's format. */
export async function answerWith(page: Page, message: string): Promise<void> {
  const body = `(${String(serve)})(${JSON.stringify(message)}, ${JSON.stringify(FINISHED)});`;
  await page.route(/\/assets\/engine\/worker-[^/]+\.js$/u, (route) =>
    route.fulfill({
      body,
      contentType: 'text/javascript',
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      },
    }),
  );
}
