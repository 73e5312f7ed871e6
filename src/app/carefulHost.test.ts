import { expect, it } from 'vitest';
import { CarefulHost } from './carefulHost.ts';

// As in a browser on plain http from another machine, there is no Cache API here.
it('where the address is not secure, careful mode says so and not that the program made a mistake', async () => {
  const host = new CarefulHost();
  await host.start();
  expect(host.use.getState().standing).toMatchObject({
    phase: 'failed',
    error: { code: 'insecure-context' },
  });
  await expect(host.means('zh', new AbortController().signal)).rejects.toMatchObject({
    code: 'insecure-context',
  });
});
