import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, totalsOf } from './ledger.ts';
import { fromTiming, type SeenRequest, type Timing } from './request.ts';

const ORIGIN = 'https://here.example';

const request = (over: Partial<SeenRequest>): SeenRequest => ({
  id: 'a',
  url: `${ORIGIN}/models/x.bin`,
  at: 1000,
  asker: 'page',
  bytes: 10,
  from: 'network',
  ...over,
});

describe('combine', () => {
  it('lists a request that was let through and measured once, as measured', () => {
    const measured = request({ id: 'm', bytes: 42 });
    const passed = request({ id: 'p', at: 1400, bytes: null });
    expect(combine([measured], [passed])).toEqual([measured]);
  });

  it('lists what nobody measured, with its size unknown', () => {
    const passed = request({ id: 'p', bytes: null });
    expect(combine([], [passed])).toEqual([passed]);
    const other = request({ id: 'm', url: `${ORIGIN}/models/y.bin` });
    expect(combine([other], [passed])).toHaveLength(2);
  });

  it('does not take an answer from this device for one that was sent', () => {
    const measured = request({ id: 'm', from: 'device', bytes: 0 });
    const passed = request({ id: 'p', bytes: null });
    expect(combine([measured], [passed])).toHaveLength(2);
  });

  const requests = (kind: string) =>
    fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 30 }).map((n) => `${kind}${n}`),
        url: fc.constantFrom('a', 'b').map((name) => `${ORIGIN}/${name}`),
        at: fc.integer({ min: 0, max: 200_000 }),
        asker: fc.constantFrom('page' as const, 'worker' as const, 'service-worker' as const),
        bytes: fc.option(fc.nat()),
        from: fc.constantFrom('network' as const, 'device' as const),
      }),
      { selector: ({ id }) => id },
    );

  it('loses nothing, says nothing twice, and does not depend on a report being repeated', () => {
    fc.assert(
      fc.property(requests('m'), requests('p'), (measured, passed) => {
        const list = combine(measured, passed);
        const ids = list.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of measured) expect(ids).toContain(id);
        for (const { url } of passed) expect(list.some((other) => other.url === url)).toBe(true);
        expect(combine([...measured, ...measured], [...passed, ...passed])).toEqual(list);
        expect(list.map(({ at }) => at)).toEqual(list.map(({ at }) => at).sort((a, b) => b - a));
      }),
    );
  });
});

describe('totalsOf', () => {
  it('counts what went over the network, and what went elsewhere', () => {
    const list = [
      request({ id: '1', bytes: 10 }),
      request({ id: '2', bytes: null }),
      request({ id: '3', bytes: 0, from: 'device' }),
      request({ id: '4', bytes: 5, url: 'https://elsewhere.example/x' }),
    ];
    expect(totalsOf(list, ORIGIN)).toEqual({ sent: 3, bytes: 15, foreign: 1 });
  });
});

describe('fromTiming', () => {
  const timing = (over: Partial<Timing>): Timing => ({
    name: `${ORIGIN}/assets/a.js#x`,
    startTime: 5.4,
    transferSize: 300,
    encodedBodySize: 0,
    serverTiming: [],
    ...over,
  });
  const seen = (over: Partial<Timing>) =>
    fromTiming(timing(over), { id: 'i', asker: 'worker', timeOrigin: 1000 });

  it('knows a request over the network by what was transferred', () => {
    expect(seen({})).toEqual({
      id: 'i',
      url: `${ORIGIN}/assets/a.js`,
      at: 1005,
      asker: 'worker',
      bytes: 300,
      from: 'network',
    });
  });

  it('counts what failed, and so has no size at all, as sent', () => {
    expect(seen({ transferSize: 0 })).toMatchObject({ from: 'network', bytes: 0 });
  });

  it('knows the copies of the browser and of the service worker', () => {
    expect(seen({ transferSize: 0, encodedBodySize: 9 })).toMatchObject({ from: 'device' });
    expect(seen({ serverTiming: [{ name: 'device' }] })).toMatchObject({ from: 'device', bytes: 0 });
  });

  it.each(['blob:https://here.example/1', 'data:text/plain,x', 'about:blank'])('leaves out %s', (name) => {
    expect(seen({ name })).toBeUndefined();
  });
});
