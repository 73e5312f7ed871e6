import { KINDS } from '../src/models/engines/engines.ts';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { RunnerPage, valueOf } from './pages/runner.ts';
import { LONG_POST } from './posts.ts';
import { referenceCases } from './reference.ts';

test('on WebGPU a text becomes four layers and a reply', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await expect(app.modelChip).toContainText(KINDS.webllm.name);
  await conversation.send(LONG_POST);
  await conversation.waitForReply();
});

test('the likeliest tokens on WebGPU are those that numpy computes from the same weights', async ({
  page,
}) => {
  await new RunnerPage(page).load('webllm');
  for (const { name, messages, tokens, text } of referenceCases('q4f32_1')) {
    const generated = valueOf(
      await page.evaluate(
        ({ prompt, maxTokens }) =>
          window.empathy.generate(prompt, {
            maxTokens,
            sampling: { temperature: 0, topP: 1, repetitionPenalty: 1, seed: 1 },
          }),
        { prompt: messages, maxTokens: tokens },
      ),
    );
    expect(generated.text, name).toBe(text);
  }
});

test('a lost graphics device costs nothing that was written, and the turn goes on', async ({
  page,
  browser,
  watched,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForWriting();
  const begun = (await conversation.textOf('L1')).slice(0, 8);
  // The process that computes, killed as a driver's fault would kill it.
  const cdp = await browser.newBrowserCDPSession();
  await cdp.send('Browser.crashGpuProcess');
  await conversation.waitForReply();
  expect(await conversation.textOf('L1')).toContain(begun);
  // A promise inside web-llm that nobody can reach is rejected with the device; nothing else may be.
  expect(watched.errors.filter((error) => !error.includes('Instance reference no longer exists'))).toEqual(
    [],
  );
  watched.errors.length = 0;
});
