type BackupFault =
  'not-a-backup' | 'needs-passphrase' | 'wrong-passphrase' | 'needs-key' | 'damaged' | 'newer';

const restoreErrors: Readonly<Record<BackupFault, string>> = {
  'not-a-backup': '这不是备份，也不是从这里存出去的对话。换一个文件试试。',
  'needs-passphrase': '这个文件要口令才能打开。',
  'wrong-passphrase': '口令不对。是做这份备份时设的那个，不一定是现在的口令。',
  'needs-key': '这个文件要密钥才能打开，不是口令。请先用 age 把它解开，再选解开的文件。',
  damaged: '文件坏了或者不完整，打不开。如果还有别的备份，换一份试试。',
  newer: '这份备份是更新的版本写的。请先更新这个程序。',
};

type FaultKind = 'session' | 'draft' | 'setting' | 'line';

/** 设置在文件里的名字，和界面上的说法。 */
const settingNames: Readonly<Record<string, string>> = {
  'emergency-contact': '紧急联系人',
  lock: '什么时候锁上',
};

/** 文件里的一条记录，说得出是哪一条就说。 */
const recordOf: Readonly<Record<FaultKind, (name: string) => string>> = {
  session: (name) => (name === '' ? '一段对话' : `对话「${name}」`),
  draft: () => '一份草稿',
  setting: (name) => (name === '' ? '一项设置' : `设置「${settingNames[name] ?? name}」`),
  line: () => '一条记录',
};

type FaultReason = 'unknown' | 'wrong' | 'newer' | 'here-unopened';

const faultReasons: Readonly<Record<FaultReason, (at: string) => string>> = {
  unknown: () => '这个程序不认得',
  wrong: (at) => (at === '' ? '里面的值不对' : `${at} 的值不对`),
  newer: () => '是更新的版本写的，请先更新这个程序',
  'here-unopened': () => '和它同名的，这里打不开，留着没有动',
};

/** 锁、口令、备份、清空。 */
export const vaultZh = {
  lock: {
    title: '锁着',
    explain: '你写的都在，加密着。输入口令就能打开。',
    passphrase: '口令',
    open: '打开',
    opening: '正在打开……',
    now: '现在锁上',
    notNow: '还有字没存下来，所以没有锁。先存成文件，或者腾出空间。',
    forgotten: '忘了口令',
    forgottenExplain:
      '口令只有你知道，谁也找不回来，这里也没有后门。想不起来的话，只能清空重来；有备份文件的，清空以后可以恢复。',
  },
  privacy: {
    title: '隐私',
    passphrase: {
      title: '口令',
      none: '现在没有口令：能打开这个浏览器的人，就能看到你写的。',
      some: '有口令。锁上以后，没有口令打不开。',
      warn: '口令只有你知道。忘了就再也打不开，只能全部清空。设之前，先做一份备份，或者把口令记在稳妥的地方。',
      understood: '我明白：忘了口令，就只能清空',
      hint: '几个不相干的词连起来，好记，也难猜。',
      tooShort: (least: number) => `至少 ${least} 个字符。`,
      fresh: '新口令',
      again: '再输一次',
      present: '现在的口令',
      differ: '两次输的不一样。',
      moving: '正在换上新的密钥',
      tasks: { set: '设口令', change: '换口令', remove: '去掉口令' },
      done: { set: '口令设好了。', change: '口令换好了。', remove: '口令去掉了。' },
    },
    lock: {
      title: '什么时候锁上',
      explain: '锁上时，写到一半的会先存好，然后屏幕和内存里的字都清掉。',
      idle: '多久没动就锁上',
      minutes: (minutes: number) => (minutes === 0 ? '不自动锁' : `${minutes} 分钟`),
      whenHidden: '切到别的标签页或窗口时，马上锁上',
    },
    backup: {
      title: '备份',
      explain:
        '全部对话、草稿和私人设置，存成一个加密的文件（age 格式）。放在 U 盘或别的地方都可以，没有口令打不开。',
      open: '做一份备份',
      passphrase: '这份备份的口令',
      passphraseHint: '可以和打开这里的口令不同。忘了它，这份备份就打不开。',
      save: '存成文件',
      writing: '正在写备份',
      done: '备份写好了，交给浏览器保存了。',
      leftOut: (count: number) => `有 ${count} 条记录打不开，没有放进去。`,
      failed: '备份没有写成。原来的都没动，再试一次。',
    },
    restore: {
      title: '恢复',
      explain: '从备份文件（.age）或单独存出的对话（.json）恢复。已经在这里的不会被覆盖。',
      choose: '选一个文件',
      passphrase: (name: string) => `「${name}」的口令`,
      take: '恢复',
      reading: '正在读……',
      taken: (added: number, merged: number, same: number) =>
        `新放进来 ${added} 段，补全 ${merged} 段，本来就有 ${same} 段。`,
      apart: (count: number) => `有 ${count} 段和这里的不一样，两份都留着。`,
      others: (count: number) => `草稿和设置放进来 ${count} 项。`,
      kept: (count: number) => `有 ${count} 项草稿或设置和这里的不一样，留的是这里的。`,
      unread: (count: number) => `有 ${count} 条没有放进来：`,
      fault: (line: number | null, what: FaultKind, name: string, why: FaultReason, at: string) =>
        `${line === null ? '' : `第 ${line} 行，`}${recordOf[what](name)}：${faultReasons[why](at)}。`,
      more: (count: number) => `还有 ${count} 条也是这样。`,
      notWhole: '这个文件不完整，只恢复了前面的。',
      errors: restoreErrors,
    },
    quarantine: {
      title: (count: number) => `有 ${count} 条记录坏了`,
      explain: '它们打不开，原样另放着，不影响别的。可以存成文件；存过以后可以删掉。',
      save: '存成文件',
      remove: '删掉它们',
    },
  },
  quickExit: {
    title: '马上离开',
    explain:
      '连按三下 Esc：马上换成一张空白页，后退也回不来；设了口令就同时锁上。浏览器自己的历史记录里仍有这个网址，要在浏览器里删。',
  },
  erase: {
    title: '全部清空',
    explain: '删掉这个网址存在这个浏览器里的一切：对话、草稿、密钥、设置、模型、缓存。找不回来。',
    open: '全部清空……',
    word: '清空',
    type: (word: string) => `确定的话，输入「${word}」`,
    doIt: '清空，不留',
    failed: '没有全部删掉。关掉这个网址别的标签页，再试一次。',
    done: '都清空了',
    doneExplain: '这个浏览器里没有留下你写的任何东西。现在可以关掉这一页。',
    again: '重新开始',
  },
  saving: { toFile: '存成文件' },
  exporting: {
    markdown: '存成 Markdown',
    json: '存成 JSON',
    failed: '没能存成文件。',
    you: '你写的',
    chain: '共情链（模型的猜测）',
    reply: '回应',
    corrected: '你改过',
    draft: '还没发出的',
    unfinished: '（没写完）',
    by: (model: string, engine: string) => `由 ${model}（${engine}）写`,
    note: '由一个程序写成，不是咨询师。会误解，会说错。',
  },
};
