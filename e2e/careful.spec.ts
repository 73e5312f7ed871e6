/** Careful mode on its real encoder, as a person uses it. */
import AxeBuilder from '@axe-core/playwright';
import { BANK_ZH } from '../src/coe/careful/bank.zh.ts';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { LONG_POST, SHORT_POST, TRICKY_POST } from './posts.ts';

const texts = (options: readonly { readonly text: string }[]): string[] => options.map(({ text }) => text);

test('a text gets a chain and a reply of written sentences, with its own words as quotes', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.openCareful();
  await conversation.send(`${LONG_POST}我觉得自己像做错了事一样，累了也不敢说。`);
  await conversation.waitForReply();
  await expect(conversation.chain).toContainText(words.careful.chip);
  await expect(conversation.layer('L1').getByRole('button', { name: /^「/ }).first()).toBeVisible();
  const causes = await conversation.textOf('L2');
  const written = texts(BANK_ZH.causes).map((text) => text.split('{quote}'));
  // Of a clause that L1 quotes, L2 says only that it weighs.
  const points = causes.includes('上面引的那一');
  expect(points || written.some((parts) => parts.every((part) => causes.includes(part)))).toBe(true);
  const reply = await conversation.reply.innerText();
  const said = texts([...BANK_ZH.seeing, ...BANK_ZH.closings]);
  expect(said.some((text) => reply.includes(text))).toBe(true);
  await conversation.button(words.actions.more).click();
  await expect(conversation.actions).toContainText(words.careful.by('Empathy-R1 light'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a feeling that does not fit is changed with one tap, and the first answer stays', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.openCareful();
  await conversation.send(LONG_POST);
  await conversation.waitForReply();
  const before = await conversation.textOf('L1');
  const chip = conversation.layer('L1').getByRole('combobox', { name: words.careful.feeling(1) });
  const other = (await chip.locator('option').nth(1).innerText()).trim();
  await chip.selectOption({ index: 1 });
  await conversation.waitForReply();
  await expect(conversation.layer('L1').locator('p')).toContainText(other);
  expect(before).not.toContain(other);
  await page.getByRole('button', { name: words.actions.earlierVersion }).click();
  expect(await conversation.textOf('L1')).toBe(before);
});

test('a plain question is taken up in its own words', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.openCareful();
  await conversation.send(
    '我姐两年前问我借了六千，一直没提还。我一想开口就觉得自己没良心。我该不该要，怎么要？',
  );
  await conversation.waitForReply();
  const reply = await conversation.reply.innerText();
  expect(reply).toContain('「我该不该要，怎么要」');
  const answers = BANK_ZH.seeing.filter(({ asked }) => asked !== undefined);
  expect(texts(answers).some((text) => reply.includes(text))).toBe(true);
});

test('another version says it otherwise, and a second message is read with the first', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.openCareful();
  await conversation.send(LONG_POST);
  await conversation.waitForReply();
  const first = await conversation.reply.innerText();
  await conversation.actions.getByRole('button', { name: words.actions.rewrite }).click();
  await expect(conversation.reply).not.toHaveText(first);
  await conversation.waitForReply();
  const shown = await conversation.reply.innerText();
  await conversation.send('谢谢，我还是睡不着，总觉得是我自己太小气。');
  await expect(conversation.turns).toHaveCount(2);
  await conversation.waitForReply();
  const next = await conversation.reply.innerText();
  for (const sentence of shown.split(/(?<=[。？])/u).map((part) => part.trim()))
    if (sentence.length > 8) expect(next).not.toContain(sentence);
});

for (const [name, text] of [
  ['one line', SHORT_POST],
  ['one word', '累'],
  ['text full of tags', TRICKY_POST],
  ['nothing but emoji', '😀😭😭'],
  ['English', 'I keep waking at three and going through every word I said. My boss watches me all day.'],
] as const) {
  test(`${name} gets a decent answer`, async ({ page }) => {
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.openCareful();
    await conversation.send(text);
    await conversation.waitForReply();
    const reply = await conversation.reply.innerText();
    expect(reply.length).toBeGreaterThan(15);
    expect(reply).not.toMatch(/\{quote\}|「」|""|undefined/);
  });
}

test('100,000 characters without a full stop are answered, and the page stays usable', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.openCareful();
  // White space costs the encoder nothing, and everything else as much as letters.
  await conversation.send(`我很难过，${' '.repeat(45)}`.repeat(2_000));
  await conversation.waitForReply();
  await conversation.composer.fill('谢谢');
  await expect(conversation.composer).toHaveValue('谢谢');
});

test('free writing is turned on where its limits are said', async ({ page }) => {
  const app = new AppPage(page);
  await app.openCareful();
  await app.goTo(words.shell.model);
  await expect(page.getByText(words.careful.about)).toBeVisible();
  await page.getByText(words.careful.freely, { exact: true }).click();
  await expect(page.getByText(words.careful.freelyAbout)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.careful.freelyAbout)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the language model gives its memory back when careful mode answers again', async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  await app.fetchModel();
  // The lock is held for as long as the engine's worker lives.
  const held = (): Promise<(string | undefined)[]> =>
    page.evaluate(async () => ((await navigator.locks.query()).held ?? []).map(({ name }) => name));
  expect(await held()).toContain('empathy-engine');
  await app.goTo(words.shell.model);
  await page.getByText(words.careful.chip, { exact: true }).click();
  await expect(app.modelChip).toContainText(words.careful.chip);
  await expect.poll(held).not.toContain('empathy-engine');
  await page.getByText(words.careful.freely, { exact: true }).click();
  await app.waitUntilReady();
});

test.describe('without a file of its own', () => {
  // A service worker would fetch it past the fault.
  test.use({ serviceWorkers: 'block' });

  test('careful mode says that it could not be had, and is ready after another try', async ({ page }) => {
    let missing = true;
    await page.route('**/assets/**/*.js', async (route) => {
      const response = await route.fetch();
      // What the file of the encoder's page side is named, the bundler decides.
      if (missing && (await response.text()).includes('the encoder was stopped')) await route.abort();
      else await route.fulfill({ response });
    });
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.openCareful();
    const alert = page.getByRole('alert').filter({ hasText: words.engineErrors.offline.what });
    await expect(alert).toBeVisible();
    missing = false;
    await alert.getByRole('button', { name: words.common.retry }).click();
    await expect(alert).toHaveCount(0);
    await conversation.send(SHORT_POST);
    await conversation.waitForReply();
  });

  test('a reply stays whole, and what was chosen for it can be changed once they are there', async ({
    page,
  }) => {
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.openCareful();
    await conversation.send(LONG_POST);
    await conversation.waitForReply();
    const file = /\/bank\.zh-.*\.js$/;
    await page.route(file, (route) => route.abort());
    await page.reload();
    const layer = conversation.layer('L1');
    await conversation.textOf('L1');
    await expect(layer).toContainText(words.engineErrors.offline.what);
    await expect(conversation.reply).toBeVisible();
    await page.unroute(file);
    await layer.getByRole('button', { name: words.common.retry }).click();
    await expect(layer.getByRole('combobox').first()).toBeVisible();
  });
});
