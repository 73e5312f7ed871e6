import 'fake-indexeddb/auto';
import { armor, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { privateSetting } from '../private.ts';
import { sessionSchema, type Session, type Turn } from '../session.ts';
import { session, turn } from '../session.fixture.ts';
import { VaultError } from '../errors.ts';
import { openVault, type Vault } from '../vault.ts';
import { BackupError } from './errors.ts';
import { needsPassphrase, readBackup, sessionJson, writeBackup } from './files.ts';
import { apart, mergeSessions } from './merge.ts';
import { restore, type Restored } from './restore.ts';
import { unsoundAt } from './sound.ts';
import { backupLines } from './write.ts';

const PASSPHRASE = '四个 不相干 的 词';
const contact = privateSetting('contact', v.object({ name: v.string() }));
const lock = privateSetting('lock', v.object({ minutes: v.picklist([0, 5]) }));
const SETTINGS = [contact, lock];

let vault: Vault;

async function emptyVault(): Promise<Vault> {
  globalThis.indexedDB = new IDBFactory();
  const opened = await openVault();
  if (opened.locked) throw new Error('locked');
  return opened.vault;
}

async function keep(...sessions: readonly Session[]): Promise<void> {
  for (const one of sessions) vault.save(one, 'now');
  await vault.flush();
}

async function fill(): Promise<void> {
  await keep(
    session('a', { title: '甲' }),
    session('b', { title: 'b', updated: 7, turns: [turn('x'), turn('y')] }),
  );
  vault.saveDraft('new', '写到一半');
  await vault.flush();
  await vault.writePrivate(contact, { name: '姐姐' });
}

async function lines(): Promise<string> {
  let text = '';
  for await (const line of backupLines(
    vault,
    () => undefined,
    () => undefined,
  ))
    text += line;
  return text;
}

async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function* whole(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** Everything the vault holds, to see that nothing changed. */
async function contents(): Promise<unknown> {
  const sessions = await Promise.all([...(await vault.ids('session'))].sort().map((id) => vault.read(id)));
  const drafts = await Promise.all(
    [...(await vault.ids('draft'))].sort().map(async (id) => [id, await vault.readDraft(id)]),
  );
  return { sessions, drafts, contact: await vault.readPrivate(contact) };
}

beforeEach(async () => {
  vault = await emptyVault();
});
afterEach(async () => {
  await vault.close();
});

describe('a backup', () => {
  it('restores everything into an empty vault, and once more changes nothing', async () => {
    await fill();
    const before = await contents();
    const { file, leftOut } = await writeBackup(vault, PASSPHRASE, () => undefined);
    expect(leftOut).toEqual([]);
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt /,
    );
    expect(await needsPassphrase(file)).toBe(true);
    await vault.close();

    vault = await emptyVault();
    await expect(readBackup(vault, SETTINGS, file, 'something else')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(await vault.ids('session')).toEqual([]);
    expect(await readBackup(vault, SETTINGS, file, PASSPHRASE)).toMatchObject({
      added: 2,
      others: 2,
      whole: true,
      unread: 0,
    });
    expect(await contents()).toEqual(before);
    expect(await readBackup(vault, SETTINGS, file, PASSPHRASE)).toMatchObject({
      added: 0,
      same: 2,
      others: 0,
      whole: true,
    });
    expect(await contents()).toEqual(before);
  }, 60_000);

  it('holds what the full disk does not take', async () => {
    await fill();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vault.save(session('a', { title: '甲', updated: 9 }), 'now');
    vault.save(session('unsaved'), 'now');
    vault.saveDraft('unsaved', '没能存下来');
    await expect(vault.flush()).rejects.toMatchObject({ code: 'quota' });
    const backup = await lines();
    full.mockRestore();
    const before = await contents();
    await vault.close();

    vault = await emptyVault();
    expect(await restore(vault, SETTINGS, whole(backup))).toMatchObject({ added: 3, whole: true });
    expect(await contents()).toEqual(before);
    expect((await vault.read('a')).updated).toBe(9);
    expect(await vault.readDraft('unsaved')).toBe('没能存下来');
  });

  it('merges into a filled vault; what differs stays beside, nothing is overwritten', async () => {
    await fill();
    const backup = await lines();
    await keep(
      // Went on since the backup.
      session('b', { title: 'b', updated: 9, turns: [turn('x'), turn('y'), turn('z')] }),
      // Says something else now.
      session('a', { title: '甲', updated: 9, turns: [turn('t1', { message: '别的话' })] }),
      session('c'),
    );
    vault.saveDraft('new', '另一半');
    await vault.flush();
    await vault.writePrivate(contact, { name: '哥哥' });
    const restored = await restore(vault, SETTINGS, whole(backup));
    expect(restored).toMatchObject({ added: 0, same: 1, apart: 1, kept: 1, others: 1, whole: true });
    expect((await vault.read('b')).turns.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
    expect((await vault.read('a')).turns[0]?.message).toBe('别的话');
    const { entries } = await vault.list();
    expect(entries.map(({ opening }) => opening).sort()).toEqual(
      ['我一条一条数的', '我一条一条数的', '我一条一条数的', '别的话'].sort(),
    );
    expect(await vault.readDraft('new')).toBe('另一半');
    const drafts = await Promise.all((await vault.ids('draft')).map((id) => vault.readDraft(id)));
    expect(drafts.sort()).toEqual(['写到一半', '另一半'].sort());
    expect(await vault.readPrivate(contact)).toEqual({ name: '哥哥' });
  });

  it('brings the draft of a session that does not come in as a draft of its own', async () => {
    const header = { format: 'empathy-r1-backup', version: 1, created: 1 };
    const records = [
      { kind: 'draft', id: 'gone', text: '还没发出去的' },
      { kind: 'draft', id: 'here', text: '这段里写到一半' },
      { kind: 'draft', id: 'gone/t1/message', text: '改到一半' },
      { kind: 'draft', id: 'here/t1/L2', text: '不是怕' },
      { kind: 'session', schema: 1, session: { id: 'gone', title: 'no turns' } },
      { kind: 'session', schema: 1, session: session('here') },
      { kind: 'end', records: 6 },
    ];
    const text = [header, ...records].map((line) => JSON.stringify(line)).join('\n');
    expect(await restore(vault, SETTINGS, whole(text))).toMatchObject({ added: 1, others: 4, unread: 1 });
    expect(await vault.readDraft('here')).toBe('这段里写到一半');
    expect(await vault.readDraft('here/t1/L2')).toBe('不是怕');
    const places = (await vault.ids('draft')).filter((id) => !id.startsWith('here'));
    for (const place of places) expect(place).toMatch(/^new-/);
    const texts = await Promise.all(places.map((place) => vault.readDraft(place)));
    expect(texts.sort()).toEqual(['还没发出去的', '改到一半'].sort());
  });

  it('that was cut gives what it has, and says that it was cut', async () => {
    await fill();
    const text = await lines();
    await vault.close();
    vault = await emptyVault();
    const cut = text.slice(0, text.indexOf('"session"') + 400);
    expect((await restore(vault, SETTINGS, whole(cut))).whole).toBe(false);
  });

  it('of a newer version is refused untouched', async () => {
    await fill();
    const before = await contents();
    const text = (await lines()).replace('"version":1', '"version":99');
    await expect(restore(vault, SETTINGS, whole(text))).rejects.toMatchObject({ code: 'newer' });
    expect(await contents()).toEqual(before);
  });

  it('to a key instead of a passphrase says so', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');
    const file = new Blob([new Uint8Array(await encrypter.encrypt('{}'))]);
    await expect(readBackup(vault, SETTINGS, file, PASSPHRASE)).rejects.toMatchObject({ code: 'needs-key' });
  });

  it('to a key in the text form says so before it asks for a passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');
    const file = new Blob([armor.encode(new Uint8Array(await encrypter.encrypt('{}')))]);
    await expect(needsPassphrase(file)).rejects.toMatchObject({ code: 'needs-key' });
  });

  it('in the text form opens with its passphrase', async () => {
    await fill();
    const { file } = await writeBackup(vault, PASSPHRASE, () => undefined);
    const armoured = new Blob([armor.encode(new Uint8Array(await file.arrayBuffer()))]);
    expect(await needsPassphrase(armoured)).toBe(true);
    expect(await readBackup(vault, SETTINGS, armoured, PASSPHRASE)).toMatchObject({ same: 2, whole: true });
  });

  it('whose storage fails while it is written says that, and not that a file is damaged', async () => {
    await fill();
    vault.read = () => Promise.reject(new VaultError('storage', 'gone'));
    await expect(writeBackup(vault, PASSPHRASE, () => undefined)).rejects.toMatchObject({
      name: 'VaultError',
      code: 'storage',
    });
  });

  it('comes in the same however its text is cut into pieces', async () => {
    await fill();
    const text = await lines();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 12 }), async (places) => {
        const cuts = [0, ...places.sort((a, b) => a - b), text.length];
        const pieces = cuts.slice(1).map((end, at) => text.slice(cuts[at], end));
        expect(await restore(vault, SETTINGS, inPieces(pieces))).toMatchObject({
          same: 2,
          unread: 0,
          whole: true,
        });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['one line', '\u0000'.repeat(2 ** 20)],
    ['many lines', `${'x'.repeat(2 ** 20 - 1)}\n`],
  ])('that never ends, in %s, is given up with a reason before it fills the memory', async (_, piece) => {
    let taken = 0;
    async function* endless(): AsyncGenerator<string> {
      for (; taken < 1000; taken++) yield await Promise.resolve(piece);
    }
    await expect(restore(vault, SETTINGS, endless())).rejects.toMatchObject({ code: 'too-long' });
    expect(taken).toBeLessThan(100);
  });

  it('that is broken in any way ends with a clear reason and harms nothing', async () => {
    await fill();
    const before = await contents();
    const good = await lines();
    const broken = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.integer({ min: 0, max: good.length }).map((at) => good.slice(0, at)),
      fc
        .tuple(fc.integer({ min: 0, max: good.length }), fc.string({ maxLength: 5 }))
        .map(([at, text]) => good.slice(0, at) + text + good.slice(at + 1)),
      fc.jsonValue().map((session) => JSON.stringify({ format: 'empathy-r1-session', version: 1, session })),
      fc
        .array(fc.jsonValue(), { maxLength: 4 })
        .map((values) => [good.split('\n')[0], ...values.map((value) => JSON.stringify(value))].join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        try {
          await restore(vault, SETTINGS, whole(text));
        } catch (reason) {
          expect(reason).toBeInstanceOf(BackupError);
        }
        const after = (await contents()) as { sessions: readonly Session[]; contact: unknown };
        const { sessions, contact: kept } = before as typeof after;
        for (const one of sessions)
          for (const { id, message } of one.turns)
            expect(after.sessions.find((other) => other.id === one.id)?.turns).toContainEqual(
              expect.objectContaining({ id, message }),
            );
        expect(after.contact).toEqual(kept);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('whose bytes were changed gives only what was genuine', async () => {
    await keep(
      ...Array.from({ length: 60 }, (_, i) =>
        session(`s${i}`, { turns: [turn('t', { message: '字'.repeat(3000) })] }),
      ),
    );
    const { file } = await writeBackup(vault, PASSPHRASE, () => undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (const at of [10, 40, 200, Math.floor(bytes.length / 2), bytes.length - 5]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      await vault.close();
      vault = await emptyVault();
      try {
        const { whole: complete, added } = await readBackup(vault, SETTINGS, new Blob([changed]), PASSPHRASE);
        expect(complete).toBe(false);
        expect(added).toBeLessThan(60);
      } catch (reason) {
        expect(reason).toBeInstanceOf(BackupError);
      }
      for (const id of await vault.ids('session'))
        expect((await vault.read(id)).turns[0]?.message).toHaveLength(3000);
    }
  }, 120_000);

  it('decrypted, with a byte that is no text, loses that line alone, wherever it is, and names it', async () => {
    await fill();
    const bytes = new TextEncoder().encode(await lines());
    const LINE_END = 0x0a;
    const ends = bytes.filter((byte) => byte === LINE_END).length;
    const places = fc.nat(bytes.length - 1).filter((at) => bytes[at] !== LINE_END);
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        const spoiled = bytes.slice();
        spoiled[at] = 0xff;
        await vault.close();
        vault = await emptyVault();
        const {
          added,
          others,
          unread,
          faults,
          whole: complete,
        } = await readBackup(vault, SETTINGS, new Blob([spoiled]), null);
        const line = bytes.subarray(0, at).filter((byte) => byte === LINE_END).length + 1;
        const isRecord = line > 1 && line < ends;
        expect(added + others).toBe(isRecord ? 3 : 4);
        // Without its last line nobody knows whether it is all there, nor always that it was the last.
        expect(complete).toBe(line < ends);
        if (line < ends) expect(unread).toBe(1);
        expect(faults).toMatchObject(Array.from({ length: unread }, () => ({ line, why: 'garbled' })));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('names the conversation in a line that is no text, where that can be guessed', async () => {
    await fill();
    const text = (await lines()).replace('"甲"', '"甲乙"');
    const bytes = new TextEncoder().encode(text);
    // Within the message, behind the title.
    bytes[new TextEncoder().encode(text.slice(0, text.indexOf('一条一条'))).length] = 0xff;
    await vault.close();
    vault = await emptyVault();
    const { faults } = await readBackup(vault, SETTINGS, new Blob([bytes]), null);
    expect(faults).toMatchObject([{ what: 'session', name: '甲乙', why: 'garbled', at: '' }]);
  });

  it('names no conversation like a place of this program: its words do not mix with those of no session', async () => {
    const header = { format: 'empathy-r1-backup', version: 1, created: 1 };
    const records = [
      { kind: 'draft', id: 'new/t1/message', text: '改到一半' },
      { kind: 'session', schema: 1, session: session('new') },
      { kind: 'session', schema: 1, session: session('new-2') },
      { kind: 'session', schema: 1, session: session('newspaper') },
      { kind: 'draft', id: 'new-2/t1/L2', text: '不是怕' },
      { kind: 'draft', id: 'newspaper', text: '这段里的' },
      { kind: 'draft', id: 'new', text: '还没发出去的' },
      { kind: 'end', records: 7 },
    ];
    const text = [header, ...records].map((line) => JSON.stringify(line)).join('\n');
    expect(await restore(vault, SETTINGS, whole(text))).toMatchObject({ added: 3, unread: 0, whole: true });
    const before = await contents();
    const ids = await vault.ids('session');
    expect(ids.filter((id) => id.startsWith('new'))).toEqual(['newspaper']);
    const drafts = await vault.ids('draft');
    const own = ids.filter((id) => id.startsWith('own-'));
    expect(drafts.filter((id) => own.some((session) => id.startsWith(`${session}/`)))).toHaveLength(2);
    expect(await vault.readDraft('newspaper')).toBe('这段里的');
    expect(await vault.readDraft('new')).toBe('还没发出去的');
    expect(drafts).toHaveLength(4);
    // Once more adds nothing.
    expect(await restore(vault, SETTINGS, whole(text))).toMatchObject({ added: 0, same: 3, whole: true });
    expect(await contents()).toEqual(before);
  });

  it('leaves out what does not open, and says so', async () => {
    await fill();
    await keep(session('broken'));
    const left: string[] = [];
    const original = vault.read.bind(vault);
    vault.read = (id) => (id === 'broken' ? Promise.reject(new VaultError('damaged')) : original(id));
    let text = '';
    for await (const line of backupLines(
      vault,
      () => undefined,
      ({ id }) => left.push(id),
    ))
      text += line;
    expect(left).toEqual(['broken']);
    expect(text).not.toContain('"broken"');
  });
});

describe('a value that cannot be', () => {
  const HEADER = JSON.stringify({ format: 'empathy-r1-backup', version: 1, created: 1 });

  /** A backup that is well formed, of these records. */
  const take = (...records: readonly object[]): Promise<Restored> => {
    const end = { kind: 'end', records: records.length };
    return restore(
      vault,
      SETTINGS,
      whole([HEADER, ...[...records, end].map((record) => JSON.stringify(record))].join('\n')),
    );
  };
  const record = (value: unknown): object => ({ kind: 'session', schema: 1, session: value });

  it.each([
    [
      { kind: 'private', key: 'contact', value: 42 },
      { what: 'setting', name: 'contact', why: 'wrong' },
    ],
    [
      { kind: 'private', key: 'contact', value: { name: 7 } },
      { why: 'wrong', at: 'name' },
    ],
    [
      { kind: 'private', key: 'lock', value: { minutes: 'zz' } },
      { why: 'wrong', at: 'minutes' },
    ],
    [{ kind: 'private', key: 'lock', value: null }, { why: 'wrong' }],
    [
      { kind: 'private', key: 'elsewhere', value: 1 },
      { what: 'setting', name: 'elsewhere', why: 'unknown' },
    ],
    [{ kind: 'private' }, { what: 'setting', why: 'unknown' }],
    [
      { kind: 'draft', id: '', text: 'x' },
      { what: 'draft', why: 'wrong', at: 'id' },
    ],
    [
      { kind: 'draft', id: 'a/t1/L5', text: 'x' },
      { what: 'draft', name: 'a/t1/L5', why: 'wrong', at: 'id' },
    ],
    [
      { kind: 'draft', id: 'new', text: 1 },
      { what: 'draft', name: 'new', why: 'wrong', at: 'text' },
    ],
    [{ kind: 'other' }, { what: 'line', why: 'unknown' }],
    [
      { kind: 'session', schema: 99, session: session('a') },
      { what: 'session', why: 'newer' },
    ],
    [
      { kind: 'session', schema: 0.5, session: session('a') },
      { why: 'wrong', at: 'schema' },
    ],
    [record(session('constructor')), { what: 'session', name: '四十六个“收到”', why: 'wrong', at: 'id' }],
    [record(session('a', { created: -1 })), { why: 'wrong', at: 'created' }],
    [record(session('a', { updated: 1e308 })), { why: 'wrong', at: 'updated' }],
    // What NaN becomes in JSON.
    [record({ ...session('a'), updated: null }), { why: 'wrong', at: 'updated' }],
    [
      record(session('a', { turns: [turn('x', { created: 9e15 })] })),
      { why: 'wrong', at: 'turns.0.created' },
    ],
    [record(session('a', { turns: [turn('x', { created: 0.5 })] })), { why: 'wrong', at: 'turns.0.created' }],
    [record(session('a', { turns: [turn('x'), turn('x')] })), { why: 'wrong', at: 'turns.1.id' }],
    [record(session('a', { turns: [turn('x', { parent: 'x' })] })), { why: 'wrong', at: 'turns.0.parent' }],
    [record(session('a', { turns: [turn('x', { given: { start: 2, end: 99 } })] })), { at: 'turns.0.given' }],
  ])('is not written but named, and what is right is: %j', async (strange, fault) => {
    const restored = await take(strange, record(session('right')));
    expect(restored).toMatchObject({ added: 1, others: 0, unread: 1, whole: true });
    expect(restored.faults).toMatchObject([{ line: 2, ...fault }]);
    expect(await vault.ids('session')).toEqual(['right']);
    expect([...(await vault.ids('private')), ...(await vault.ids('draft'))]).toEqual([]);
  });

  it('takes the place of what is here and does not open, which is put aside', async () => {
    await vault.writePrivate(privateSetting('contact', v.unknown()), 42);
    const restored = await take({ kind: 'private', key: 'contact', value: { name: '姐姐' } });
    expect(restored.faults).toEqual([]);
    expect(await vault.readPrivate(contact)).toEqual({ name: '姐姐' });
    expect(await vault.quarantine.list()).toEqual([{ kind: 'private', id: 'contact' }]);
  });

  it('is named ten times at most, and counted beyond', async () => {
    const restored = await take(...Array.from({ length: 25 }, () => ({ kind: 'other' })));
    expect(restored.unread).toBe(25);
    expect(restored.faults).toHaveLength(10);
  });

  it('in any place of a conversation or a setting leaves nothing that the app does not write itself', async () => {
    const good = session('a', {
      turns: [turn('x'), turn('y', { parent: 'x', given: { start: 0, end: 3 } })],
    });
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(-1, 1e308, 8.64e15 + 1, 0.1, '', 'x', '__proto__', 'constructor', null),
    );
    const strange = fc
      .tuple(fc.constantFrom(...placesIn(good)), odd)
      .map(([place, value]) => record(replaced(good, place, value)));
    const setting = fc
      .tuple(fc.constantFrom('contact', 'lock', 'new'), odd)
      .map(([key, value]) => ({ kind: 'private', key, value }));
    const draft = fc.tuple(odd, odd).map(([id, text]) => ({ kind: 'draft', id, text }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(strange, setting, draft), async (line) => {
        await vault.close();
        vault = await emptyVault();
        const { added, others, unread, faults } = await take(line);
        expect(added + others + unread).toBeLessThanOrEqual(1);
        expect(faults).toHaveLength(unread);
        for (const id of await vault.ids('session')) {
          const kept = await vault.read(id);
          expect(v.is(sessionSchema, kept)).toBe(true);
          expect(unsoundAt(kept)).toBeNull();
          expect(Number.isNaN(new Date(kept.updated).getTime())).toBe(false);
        }
        // Throws where what is there does not fit its schema.
        await Promise.all(SETTINGS.map((one) => vault.readPrivate<unknown>(one)));
        for (const key of await vault.ids('private')) expect(['contact', 'lock']).toContain(key);
        for (const id of await vault.ids('draft')) expect(id).toMatch(/^[\w-]+(?:\/[\w-]+)*$/);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

/** Every place in a JSON value, as the keys that lead to it. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesIn(inner).map((place) => [key, ...place]),
  ]);
}

/** The same value with another one in one place. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (String(at) === key ? replaced(one, rest, by) : one));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: replaced(fields[key], rest, by) };
}

describe('one conversation as a file', () => {
  it('with a value that cannot be is not taken in, and the value is named', async () => {
    const text = sessionJson(session('a', { created: -1 }));
    const restored = await readBackup(vault, SETTINGS, new Blob([text]), null);
    expect(restored).toMatchObject({ added: 0, unread: 1, whole: true });
    expect(restored.faults).toEqual([
      { line: null, what: 'session', name: '四十六个“收到”', why: 'wrong', at: 'created' },
    ]);
    expect(await vault.ids('session')).toEqual([]);
  });

  it('with a byte that is no text says that it is damaged, and takes nothing in', async () => {
    const text = sessionJson(session('a', { title: '甲' }));
    const bytes = new TextEncoder().encode(text);
    bytes[new TextEncoder().encode(text.slice(0, text.indexOf('甲'))).length] = 0xff;
    await expect(readBackup(vault, SETTINGS, new Blob([bytes]), null)).rejects.toMatchObject({
      code: 'damaged',
    });
    expect(await vault.ids('session')).toEqual([]);
    const photograph = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x0a, 0xff])]);
    await expect(readBackup(vault, SETTINGS, photograph, null)).rejects.toMatchObject({
      code: 'not-a-backup',
    });
  });

  it('comes back, whole and once', async () => {
    const kept = session('a', { title: '甲' });
    const file = new Blob([sessionJson(kept)]);
    expect(await needsPassphrase(file)).toBe(false);
    expect(await readBackup(vault, SETTINGS, file, null)).toMatchObject({ added: 1, whole: true });
    expect(await vault.read('a')).toEqual(kept);
    expect(await readBackup(vault, SETTINGS, file, null)).toMatchObject({ added: 0, same: 1 });
  });
});

describe('a merge', () => {
  const text = fc.string({ maxLength: 4 });
  const turns: fc.Arbitrary<readonly Turn[]> = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        raw: fc.constantFrom('', 'x', 'xy', 'xyz'),
        created: fc.nat(5),
      }),
      { selector: ({ id }) => id, maxLength: 4 },
    )
    .map((parts) => parts.map((part) => turn(part.id, part)));
  const titledBy = fc.constantFrom('opening' as const, 'person' as const);
  const state = fc
    .record({ title: text, titledBy, updated: fc.nat(9), turns })
    .map((over) => session('s', over));

  it('keeps every turn and the longest state of each, and twice is as good as once', () => {
    fc.assert(
      fc.property(state, state, (mine, theirs) => {
        const once = mergeSessions(mine, theirs);
        if (!('session' in once)) throw new Error('states that only grow never conflict');
        for (const one of [...mine.turns, ...theirs.turns])
          expect(once.session.turns.find(({ id }) => id === one.id)?.raw.startsWith(one.raw)).toBe(true);
        expect(mergeSessions(once.session, theirs)).toEqual(once);
        expect(mergeSessions(once.session, mine)).toEqual(once);
        const ids = (merged: typeof once): unknown =>
          'session' in merged && merged.session.turns.map(({ id }) => id).sort();
        expect(ids(mergeSessions(theirs, mine) as typeof once)).toEqual(ids(once));
      }),
    );
  });

  it('keeps a title that was given by hand, also where the other state is later', () => {
    const named = session('s', { title: '我起的名字', titledBy: 'person', updated: 1 });
    const later = session('s', { title: '第一句话', titledBy: 'opening', updated: 2 });
    const kept = { session: { title: '我起的名字', titledBy: 'person', updated: 2 } };
    for (const merged of [mergeSessions(named, later), mergeSessions(later, named)])
      expect(merged).toMatchObject(kept);
    const renamed = session('s', { title: '后来的名字', titledBy: 'person', updated: 2 });
    expect(mergeSessions(named, renamed)).toMatchObject({ session: { title: '后来的名字' } });
  });

  it('does not bring back words that the reply check took away', () => {
    const streamed = session('s', { updated: 1, turns: [turn('t', { raw: 'abcdef', status: 'writing' })] });
    const withheld = { reason: 'claims-therapist', words: null } as const;
    const cut = session('s', {
      updated: 2,
      turns: [turn('t', { raw: 'abc', status: 'withheld', withheld })],
    });
    for (const merged of [mergeSessions(streamed, cut), mergeSessions(cut, streamed)])
      expect(merged).toMatchObject({ session: { turns: [{ raw: 'abc', status: 'withheld', withheld }] } });
  });

  it('is refused where a turn says something else in each, and the copy beside is always the same one', () => {
    const mine = session('s', { turns: [turn('t', { message: 'one' })] });
    const theirs = session('s', { turns: [turn('t', { message: 'two' })] });
    expect(mergeSessions(mine, theirs)).toEqual({ conflict: true });
    expect(apart(theirs)).toEqual(apart(theirs));
    expect(apart(theirs).id).not.toBe(apart(mine).id);
  });
});
