import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { NotLoaded, prepared } from './prepared.ts';

const shownNow = ({ Component }: ReturnType<typeof prepared<{ name: string }>>): string =>
  renderToString(createElement(Suspense, { fallback: 'later' }, createElement(Component, { name: 'here' })));

const Name = ({ name }: { name: string }): string => name;

it('a component is drawn at once when its file was brought here, and leaves its place open before', async () => {
  const name = prepared(() => Promise.resolve(Name));
  expect(shownNow(name)).toContain('later');
  await name.prepare();
  expect(shownNow(name)).toContain('here');
  expect(shownNow(name)).not.toContain('later');
});

it('a file that could not be had is tried again', async () => {
  let tries = 0;
  const name = prepared(() =>
    ++tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(Name),
  );
  await expect(name.prepare()).rejects.toThrow('no network');
  await name.prepare();
  await name.prepare();
  expect(shownNow(name)).toContain('here');
  expect(tries).toBe(2);
});

it('a component whose file could not be had does not ask for it again by itself', async () => {
  let tries = 0;
  const name = prepared<{ name: string }>(() => {
    tries++;
    return Promise.reject(new Error('no network'));
  });
  for (let drawn = 0; drawn < 3; drawn++) {
    shownNow(name);
    await Promise.resolve();
  }
  expect(tries).toBe(1);
  const failed = await name.prepare().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(NotLoaded);
  shownNow(name);
  expect(tries).toBe(2);
});
