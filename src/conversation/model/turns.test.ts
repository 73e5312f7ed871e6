import { turn as anyTurn } from '../../vault/session.fixture.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { presentMoment, sessionSchema, type Session, type Turn } from '../../vault/session.ts';
import {
  addTurn,
  canContinue,
  changeTurn,
  freshTurn,
  giveFeedback,
  given,
  goesOnElsewhere,
  markCut,
  newSession,
  pastOf,
  path,
  showVersion,
  versionsOf,
} from './turns.ts';

const turn = (id: string, parent: string | null, over: Partial<Turn> = {}): Turn =>
  anyTurn(id, { parent, message: `m-${id}`, raw: `r-${id}`, status: 'done', ...over });

const ids = (session: Session): string[] => path(session).map(({ id }) => id);

describe('times', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('what is written opens again, wherever the clock stands', () => {
    for (const date of ['1969-07-20', '2026-11-28', '+012026-11-28']) {
      vi.useFakeTimers({ now: new Date(date) });
      const first = freshTurn({ ...turn('a', null), parent: null });
      const session = changeTurn(newSession('s', first), first.id, { status: 'held' }, presentMoment());
      expect(v.safeParse(sessionSchema, session).issues).toBeUndefined();
    }
  });
});

describe('versions', () => {
  const base = addTurn(newSession('s', turn('a', null)), turn('b', 'a'));

  it('a rewritten reply stands in the place of the old one, and the old one with what followed it comes back', () => {
    const rewritten = addTurn(base, turn('a2', null));
    expect(ids(rewritten)).toEqual(['a2']);
    expect(versionsOf(rewritten, turn('a', null)).map(({ id }) => id)).toEqual(['a', 'a2']);
    expect(ids(showVersion(rewritten, turn('a', null)))).toEqual(['a', 'b']);
  });

  it('a version that is shown goes on from there', () => {
    const two = addTurn(addTurn(base, turn('b2', 'a')), turn('c', 'b2'));
    expect(ids(two)).toEqual(['a', 'b2', 'c']);
    expect(ids(showVersion(two, turn('b', 'a')))).toEqual(['a', 'b']);
  });

  it('a version behind which nothing follows says so while something follows another', () => {
    const later = turn('b2', 'a');
    const two = addTurn(addTurn(base, turn('c', 'b')), later);
    const [a, b, c] = two.turns;
    const says = (one: Turn | undefined): boolean => one !== undefined && goesOnElsewhere(two, one);
    expect([a, b, c, later].map(says)).toEqual([false, false, false, true]);
    expect(goesOnElsewhere(addTurn(two, turn('d', 'b2')), later)).toBe(false);
  });

  it('whatever is added or shown, no turn is lost and the path is a line of parents', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 30 }), (steps) => {
        let session = newSession('s', turn('0', null));
        for (const [i, [at, add]] of steps.entries()) {
          const before = session.turns[at % session.turns.length];
          if (before === undefined) throw new Error('a session has a turn');
          session = add
            ? addTurn(session, turn(String(i + 1), at % 5 === 0 ? null : before.id))
            : showVersion(session, before);
        }
        const shown = path(session);
        expect(shown.length).toBeGreaterThan(0);
        for (const [i, one] of shown.entries()) expect(one.parent).toBe(shown[i - 1]?.id ?? null);
        expect(session.turns.length).toBe(1 + steps.filter(([, add]) => add).length);
      }),
    );
  });

  it('a record whose parents form a ring still ends', () => {
    const ring: Session = { ...base, turns: [turn('x', 'y'), turn('y', 'x'), turn('z', null)] };
    expect(ids(ring)).toEqual(['z']);
    expect(pastOf(ring, 'x').length).toBeLessThanOrEqual(3);
  });
});

describe('a turn', () => {
  const session = newSession('s', turn('a', null, { status: 'writing', raw: '<empathy_think><L1>羞' }));

  it('that nobody writes any more is cut and can be continued, its text kept', () => {
    const cut = markCut(session).turns[0];
    expect(cut).toMatchObject({ status: 'cut', raw: '<empathy_think><L1>羞' });
    expect(cut !== undefined && canContinue(cut, 'freely')).toBe(true);
    // Whole sentences do not go on from what another model has begun.
    expect(cut !== undefined && canContinue(cut, 'carefully')).toBe(false);
    expect(cut !== undefined && canContinue({ ...cut, raw: '' }, 'carefully')).toBe(true);
    const done = changeTurn(session, 'a', { status: 'done' }, 2);
    expect(markCut(done)).toBe(done);
  });

  it('changes alone', () => {
    const two = addTurn(session, turn('b', 'a'));
    const changed = changeTurn(two, 'b', { raw: 'x' }, 9);
    expect(changed.turns[0]).toBe(two.turns[0]);
    expect(changed.turns[1]?.raw).toBe('x');
    expect(changed.updated).toBe(9);
    expect(changeTurn(two, 'none', { raw: 'x' }, 9)).toBe(two);
  });

  it('takes a mark and gives it back', () => {
    const marked = giveFeedback(session, 'a', 'wrong');
    expect(marked.turns[0]?.feedback).toBe('wrong');
    expect(giveFeedback(marked, 'a', null)).toEqual(session);
  });

  it('tells the next prompt what the model was given, not what was left out', () => {
    const cut = newSession('s', turn('a', null, { message: '一二三四', given: { start: 0, end: 2 } }));
    expect(pastOf(cut, 'a')).toEqual([{ message: '一二', reply: 'r-a' }]);
    expect(given({ message: '一二三四', given: null })).toBe('一二三四');
  });

  it('that is held is no part of the next prompt', () => {
    const held = addTurn(newSession('s', turn('a', null, { raw: '', status: 'held' })), turn('b', 'a'));
    expect(pastOf(held, 'b').map(({ message }) => message)).toEqual(['m-b']);
  });

  it.each(['stopped', 'failed', 'cut'] as const)(
    'without a reply (%s) is still read before the next',
    (status) => {
      const two = addTurn(newSession('s', turn('a', null, { raw: '', status })), turn('b', 'a'));
      expect(pastOf(two, 'b')).toEqual([
        { message: 'm-a', reply: '' },
        { message: 'm-b', reply: 'r-b' },
      ]);
    },
  );
});
