/** Lock, passphrase, backup, erasing. */
import type { vaultZh } from './vault.zh.ts';

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const vaultEn: typeof vaultZh = {
  lock: {
    title: 'Locked',
    explain: 'What you wrote is all here, encrypted. The passphrase opens it.',
    passphrase: 'Passphrase',
    open: 'Open',
    opening: 'Opening…',
    now: 'Lock now',
    locking: 'Saving and locking…',
    notNow:
      'Some words could not be saved yet, so it was not locked. Save them to a file, or free some space first.',
    forgotten: 'I forgot the passphrase',
    forgottenExplain:
      'Only you know the passphrase. Nobody can recover it, and there is no back door. If it does not come back to you, all that is left is to erase everything and start anew; a backup file can be restored after that.',
  },
  privacy: {
    title: 'Privacy',
    passphrase: {
      title: 'Passphrase',
      none: 'There is no passphrase: whoever can open this browser can see what you wrote.',
      some: 'There is a passphrase. Once locked, nothing opens without it.',
      sparing:
        'There was little memory when it was set, so trying out passphrases costs less than usual. A longer one makes up for it; so does changing it when there is more memory.',
      warn: 'Only you know the passphrase. If you forget it, nothing opens any more and all that is left is to erase everything. Make a backup first, or keep the passphrase somewhere safe.',
      understood: 'I understand: a forgotten passphrase means erasing everything',
      hint: 'A few words that have nothing to do with each other are easy to keep and hard to guess.',
      tooShort: (least) => `At least ${least} characters.`,
      fresh: 'New passphrase',
      again: 'Once more',
      present: 'Present passphrase',
      differ: 'The two are not the same.',
      moving: 'Moving to a new key',
      tasks: { set: 'Set a passphrase', change: 'Change it', remove: 'Remove it' },
      done: {
        set: 'The passphrase is set.',
        change: 'The passphrase is changed.',
        remove: 'The passphrase is removed.',
      },
      unfinished:
        'The passphrase is set, but some of what you wrote before is not under the new key yet; the disk may be full. Free some space, and it goes on the next time you open this page.',
    },
    lock: {
      title: 'When to lock',
      explain:
        'Before it locks, what is half written is saved; then all words are cleared from screen and memory.',
      idle: 'After this long without a touch or a key',
      minutes: (minutes) => (minutes === 0 ? 'Never' : `${minutes} min`),
      whenHidden: 'At once when you switch to another tab or minimise the window',
    },
    backup: {
      title: 'Backup',
      explain:
        'All conversations, drafts and private settings in one encrypted file (age format). Keep it on a USB stick or anywhere; without its passphrase it does not open.',
      mayGo:
        'The browser has not promised to keep what is here: when the disk is nearly full it may clear it, your words included. Make a backup now and then.',
      open: 'Make a backup',
      passphrase: 'Passphrase of this backup',
      passphraseHint:
        'It may differ from the one that opens this page. If you forget it, the backup does not open.',
      save: 'Save to a file',
      writing: 'Writing the backup',
      done: 'The backup is written and handed to the browser to keep.',
      leftOut: (count) => `${n(count, 'record does', 'records do')} not open and are not in it.`,
      failed: 'The backup was not written. Nothing here has changed; try again.',
      unread:
        'The browser’s storage could not be read, so the backup was not written. Nothing here has changed. Close other tabs and try again.',
    },
    restore: {
      title: 'Restore',
      explain:
        'From a backup (.age) or a conversation that was saved by itself (.json). Nothing that is here is overwritten.',
      choose: 'Choose a file',
      passphrase: (name) => `Passphrase of “${name}”`,
      take: 'Restore',
      reading: 'Reading…',
      taken: (added, merged, same) =>
        `${n(added, 'conversation', 'conversations')} added, ${merged} completed, ${same} here already.`,
      apart: (count) =>
        `${n(count, 'conversation differs', 'conversations differ')} from the one here; both are kept.`,
      others: (count) => `${n(count, 'draft or setting', 'drafts and settings')} added.`,
      kept: (count) =>
        `${n(count, 'draft or setting differs', 'drafts or settings differ')}; the one here stayed.`,
      unread: (count) => `${n(count, 'record was', 'records were')} left out:`,
      leftOut: {
        said: (record, reason) => `${record}: ${reason}.`,
        saidOfLine: (record, reason, line) => `${record} (line ${line}): ${reason}.`,
        session: 'A conversation',
        namedSession: (title) => `Conversation “${title}”`,
        draft: 'A draft',
        setting: 'A setting',
        namedSetting: (name) => `Setting “${name}”`,
        settings: { 'emergency-contact': 'emergency contact', lock: 'when to lock' },
        line: 'A record',
        reasons: {
          unknown: 'this program does not know it',
          wrong: 'it holds a value that cannot be right',
          garbled: 'some of its bytes are broken',
          newer: 'a newer version wrote it; update this program first',
          'here-unopened': 'the one here does not open, and was left as it is',
        },
        wrongAt: (at) => `the value at ${at} cannot be right`,
      },
      more: (count) => `${count} more like these.`,
      mend: 'The rest is in. Once these are put right in the file, restore it again; nothing comes in twice.',
      notWhole: 'The file is not complete; what came before the break is restored.',
      errors: {
        'not-a-backup': 'This is neither a backup nor a conversation saved from here. Try another file.',
        'too-long':
          'The file is too long: no conversation that was saved from here is. Try another file; what came in already stays.',
        'needs-passphrase': 'This file needs its passphrase.',
        'wrong-passphrase':
          'That is not the passphrase. It is the one given when this backup was made, not always the present one.',
        'needs-key':
          'This file opens with a key, not a passphrase. Decrypt it with age first and choose the result.',
        damaged:
          'The file is damaged or not complete and does not open. If there is another backup, try that.',
        newer: 'This backup was written by a newer version. Update this program first.',
      },
    },
    quarantine: {
      title: (count) => `${n(count, 'record is', 'records are')} damaged`,
      explain:
        'They do not open. They were put aside as they are and do no harm. You can save them to a file: it has the records as they are and what the list still holds, title and first words, which anyone who opens the file can read. After that you can delete them.',
      save: 'Save to a file',
      remove: 'Delete them',
    },
  },
  quickExit: {
    title: 'Leave at once',
    explain:
      'Press Esc three times: the page turns blank and the back button does not return here; with a passphrase it locks too. The browser’s own history still has this address; delete it there.',
  },
  erase: {
    title: 'Erase everything',
    explain:
      'Deletes all that this address keeps in this browser: conversations, drafts, keys, settings, models, caches. It cannot be brought back.',
    open: 'Erase everything…',
    word: 'erase',
    type: (word) => `To be sure, type “${word}”`,
    doIt: 'Erase for good',
    erasing: 'Erasing…',
    notBegun:
      'Erasing has not begun: a file of this page is missing and could not be fetched. Nothing was deleted. Connect to the network and try again.',
    notDone: 'Not all is erased yet',
    between: ', ',
    left: (kinds) => `The rest is deleted; still there: ${kinds}.`,
    kinds: {
      worker: 'what opens this page without a network',
      databases: 'conversations, drafts and keys',
      caches: 'models and the files of this page',
      files: 'stored files',
      settings: 'settings',
    },
    leftNext:
      'Close the other tabs of this address and try again. If that does not help, clear this site’s data in the browser’s settings.',
    done: 'All is erased',
    doneExplain: 'Nothing that you wrote is left in this browser. You can close this page now.',
    again: 'Start anew',
  },
  saving: { toFile: 'Save to a file' },
  exporting: {
    markdown: 'Save as Markdown',
    json: 'Save as JSON',
    failed: 'It could not be saved to a file.',
    you: 'What you wrote',
    chain: 'Chain of Empathy (the model’s guess)',
    reply: 'Reply',
    corrected: 'corrected by you',
    draft: 'Not sent yet',
    unfinished: '(unfinished)',
    note: 'The reply comes from a program, not a counsellor. It misunderstands and says wrong things.',
  },
};
