import { afterEach, expect, it, vi } from 'vitest';
import { watchQuickExit } from './quickExit.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('blanks the screen and leaves where the browser forbids the page to store anything', async () => {
  const page = new EventTarget();
  const done: string[] = [];
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', { title: 'what is open' });
  vi.stubGlobal('sessionStorage', {
    setItem: () => {
      throw new DOMException('forbidden', 'SecurityError');
    },
  });
  vi.stubGlobal('history', { replaceState: () => undefined });
  vi.stubGlobal('location', { assign: (address: string) => done.push(address) });
  watchQuickExit(() => {
    done.push('blank');
    return Promise.resolve();
  });
  const escape = { key: 'Escape', isComposing: false, repeat: false };
  for (let presses = 0; presses < 3; presses++)
    page.dispatchEvent(Object.assign(new Event('keydown'), escape));
  await vi.waitFor(() => {
    expect(done).toEqual(['blank', '/away.html']);
  });
  expect(document.title).toBe('');
});
