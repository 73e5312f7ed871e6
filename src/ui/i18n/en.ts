/** Every English word on screen: plain, kind, short. */
import { safetyEn } from './safety.en.ts';
import { vaultEn } from './vault.en.ts';
import { LAYER_NAMES } from './layerNames.ts';
import type { Words } from './zh.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const en: Words = {
  ...safetyEn,
  ...vaultEn,
  common: { close: 'Close', cancel: 'Leave it', retry: 'Try again', undo: 'Bring back', gap: ' ' },
  shell: {
    brand: 'Empathy-R1',
    brandLine: 'On this device only',
    write: 'Write something',
    sessions: 'What you wrote',
    openMenu: 'Open the list',
    skip: 'Skip to the text',
    model: 'Model',
    settings: 'Settings and about',
    modelChip: (state) => `Model: ${state}`,
    offline: 'Offline now',
    offlineReady: 'Works offline',
    kept: 'Kept on this device',
    keeping: 'Saving…',
    notKept: 'Not saved',
    crash: 'Reload the page. What was saved is all there.',
    reload: 'Reload',
    noSuchPage: 'There is no such page.',
  },
  start: {
    title: 'Write it down, in any order',
    explain:
      'As long as you like. It first says how it understands you, then replies. Where it understands you wrongly, you can put it right.',
    caveat:
      'This is a program. It makes mistakes and is not a counsellor. Your words do not leave this device.',
  },
  composer: {
    label: 'What you want to say',
    placeholder: 'Go on, as long as you like.',
    letterPlaceholder: 'Start anywhere…',
    draftStays: 'Drafts stay on this device',
    keys: (mac) => `Enter: new line · ${mac ? '⌘' : 'Ctrl'}+Enter: send`,
    send: 'Send',
    stop: 'Stop',
  },
  thread: {
    you: 'You',
    yourMessage: 'What you wrote',
    reply: 'Reply',
    length: (n, lang) => (lang === 'zh' ? `${n} characters` : `${n} words`),
    edit: 'Edit',
    editLabel: 'Change what you wrote',
    editHint:
      'A new reply will be written. What you wrote before and its reply stay, and you can go back to them.',
    resend: 'Send the changed one',
    givenUp: 'The changes are dropped, and were not sent.',
    later: 'What came after is still there, with another version of this; go to that one to see it.',
    givenPart: (kept) =>
      kept === 'start'
        ? 'The model read only the first part; it did not read the rest.'
        : 'The model read only the last part; it did not read what comes before.',
    unread: (count) =>
      `This time it did not read ${count === 1 ? 'one earlier message and its reply' : `${count} earlier messages and their replies`}: it cannot read that much at once.`,
    replied: (reply) => `The reply is finished. ${reply}`,
    replyEnded: 'The reply stopped before its end.',
  },
  layers: {
    L1: { name: LAYER_NAMES.L1, asks: 'what you feel, how strongly, and because of what.' },
    L2: { name: LAYER_NAMES.L2, asks: 'what makes it so hard, and how you may see yourself and this.' },
    L3: {
      name: LAYER_NAMES.L3,
      asks: 'whether you want to be heard, to understand, or a way forward, and what you did not ask for.',
    },
    L4: { name: LAYER_NAMES.L4, asks: 'what the reply says first, what next, and why.' },
  },
  chain: {
    title: 'Chain of Empathy',
    titleOf: (message) => `Chain of Empathy, message ${message}`,
    caveat: 'How the model understands you. It may be wrong; open a layer to correct it',
    took: (time) => `took ${time}`,
    fold: 'Fold',
    unfold: 'Open',
    waiting: 'Not there yet',
    begins: 'Writing',
    missing: 'This layer was not written',
    unfinished: '(unfinished)',
    corrected: 'corrected by you',
    correct: 'Correct',
    writeIt: 'Let me write it',
    correctLabel: (layer) => `Correct “${layer}”`,
    correctHint: (asks, last) =>
      `This layer says ${asks} ${last ? 'The reply' : 'The layers after it and the reply'} will be written anew from your words. The earlier version stays.`,
    correctDone: 'Rewrite from this',
    notFound: '(not in your text)',
    notFoundLong: 'The model quotes this, but it was not found in what you wrote.',
    inYourText: 'See where it stands in your text',
    quotedIn: (layer) => `Quoted in layer ${layer}`,
    outside: 'The model also wrote this, outside of every layer',
  },
  live: {
    waiting: 'It starts reading as soon as the model is ready.',
    queued: 'Behind another reply.',
    reading: 'Reading what you wrote…',
    again: 'That went astray; writing it again.',
  },
  ends: {
    done: 'No reply was written this time.',
    stopped: 'It stopped here.',
    length: 'The model has used up its room here.',
    cut: 'It broke off here: the page was closed, the device gave out, or another tab took the model. All before it is kept.',
    failed: 'It did not get to the end. What you wrote is all there.',
    notBegun: 'No reply has been written yet.',
    runaway:
      'The model went astray twice, so there is no fit reply this time. What you wrote is all there; put it another way, or try again later.',
    continue: 'Go on writing',
    start: 'Start writing',
  },
  actions: {
    group: 'For this reply',
    right: 'That’s it',
    wrong: 'Not quite',
    rewrite: 'Rewrite',
    copy: 'Copy',
    copyAll: 'Copy with the chain',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. You can select the text and copy it.',
    more: 'More',
    version: (at, of) => `Version ${at} of ${of}`,
    showsVersion: (at) => `Now showing version ${at}`,
    earlierVersion: 'Earlier version',
    laterVersion: 'Later version',
    by: (model, engine) => `Written by ${model} (${engine})`,
    feedbackStays: 'Noted, on this device only. Where it is wrong, open that layer and correct it.',
  },
  fit: {
    title: 'This is more than the model can read at once',
    explain: (total, excess) =>
      `It is ${total} characters long, about ${excess} more than the model can read. You decide; nothing is cut for you.`,
    explainLayer: (layer, total, excess) =>
      `Your “${layer}” is ${total} characters long; beside your letter that is about ${excess} more than the model can read. Shorten it and try again; nothing is cut for you.`,
    counting: 'Counting how much can be read…',
    keep: (side, kept, left) =>
      side === 'start'
        ? `Read the first ${kept} characters, leave the last ${left}`
        : `Read the last ${kept} characters, leave the first ${left}`,
    myself: 'I will shorten it',
    nothingLost: 'All that you wrote is kept; only what the model reads differs.',
  },
  sessions: {
    today: 'Today',
    earlier: 'Earlier',
    search: 'Search',
    notFound: 'Nothing found.',
    more: 'Show earlier ones',
    rename: 'Rename',
    renameLabel: 'New name',
    remove: 'Delete',
    removed: (title) => `Deleted “${title}”.`,
    menu: (title) => `“${title}”: rename or delete`,
    writing: 'A reply is being written',
    unreadable: (n) =>
      `${count(n, 'record does', 'records do')} not open. They were put aside as they are, see the settings; the others are fine.`,
    newer: (n) =>
      `${count(n, 'conversation was', 'conversations were')} written by a newer version and left as they are. They open once this program is updated.`,
    newerList:
      'A newer version has written this list too; it was left as it is. What stands above was read out of the conversations themselves; none is missing.',
    elsewhere: 'Another tab is writing this one; here you can only read it.',
    takeOver: 'Write here instead',
  },
  refusals: {
    'busy-elsewhere': 'Another tab is writing this one. Stop or close it there first.',
    'still-writing': 'The last reply is still being written. Wait for it, or stop it.',
    'no-screen':
      'The safety check that comes before sending did not load, so nothing was sent. Your words are kept; reload the page and try again.',
  },
  notices: { region: 'Notices' },
  careful: {
    chip: 'Careful mode',
    long: 'People wrote these sentences; the model only chose them, and what stands in quotation marks is yours. Tap a choice to change it.',
    fetching: 'Bringing the files of careful mode here',
    by: (model) => `Chosen by ${model} from sentences that people wrote`,
    choiceTitle: 'How replies are made',
    about:
      'People wrote the sentences; the model reads your words and chooses among them, and only your own words stand in quotation marks. It writes no sentence itself, but it can choose badly and say what is not so of you; tap a choice to change it. It is quick; its files are about 32 MB.',
    freely: 'Free writing',
    freelyAbout:
      'A language model writes by itself. The present one has not passed our blind reading: it may misread you, mix up who did what, or go round in circles. Its files are over 1 GB, and it is much slower.',
    choices: 'What was chosen for this layer, open to change',
    theme: 'What it is about',
    feeling: (n) => `Feeling ${n}`,
    cause: (n) => `Cause ${n}`,
    intent: 'What is asked for',
  },
  tiers: {
    full: 'Large model: reads more closely, needs a good graphics card',
    small: 'Small model: runs on most computers, misreads some details',
    nano: 'Test model: only for testing the program, its words mean nothing; do not confide in it',
  },
  model: {
    title: 'Model',
    open: 'Model page',
    lead: 'The model reads and writes on this device. Its files are fetched once; after that no network is needed.',
    testOnly: 'test model, not for people',
    looking: 'Looking at what this device can do',
    noneShort: 'No model',
    noneLong:
      'There is no usable model on this device yet. You can import one from a folder or a USB stick on the model page.',
    needsShort: 'Model not fetched yet',
    needsLong: 'The model has not been fetched yet; reading starts when it is here.',
    needsCard: (name, size) =>
      `The model ${name} has to be fetched first: about ${size}, once, kept on this device. You can write meanwhile.`,
    fetch: 'Fetch the model',
    fetchSize: (size) => `Fetch (${size})`,
    fetchingTitle: 'Fetching the model',
    fetchingShort: (percent) => `Fetching ${percent}%`,
    fetchingLong: (percent) => `Fetching the model (${percent}%); reading starts when it is here.`,
    pause: 'Pause',
    pausedShort: 'Fetching paused',
    pausedLong: 'Fetching is paused. What has come is kept, and it can go on from there.',
    resume: 'Go on fetching',
    of: (have, total) => `${have} of ${total}`,
    left: (time) => `, about ${time} left`,
    writeMeanwhile: 'You can write now; the draft is kept.',
    loadingTitle: 'Loading the model',
    loadingShort: (percent) => `Loading ${percent}%`,
    loadingLong: (percent) => `The model is loading (${percent}%); reading starts when it is ready.`,
    failedShort: 'Model not loaded',
    elsewhereShort: 'Model in another tab',
    elsewhereLong: 'Another tab is using the model; only one can at a time.',
    takeOver: 'Use it here instead',
    others: 'See other models',
    listTitle: 'Models',
    inUse: 'In use',
    here: 'On this device',
    size: (size) => `about ${size}`,
    base: (base, tuned) =>
      tuned ? `Trained for the Chain of Empathy on ${base}` : `${base}, not trained for this, only prompted`,
    notServed: 'This address does not offer its files. You can import them from a folder or a USB stick.',
    useThis: 'Use this one',
    file: (path) => `File: ${path}`,
    importFolder: 'Import a folder',
    importFiles: 'Import files',
    remove: (size) => `Delete (frees ${size})`,
  },
  device: {
    title: 'This device',
    webgpu: (adapter, f16) =>
      `Available${adapter === '' ? '' : `: ${adapter}`}${f16 ? ', with half precision' : ', without half precision, somewhat slower'}`,
    noWebgpu: {
      'no-webgpu':
        'Not supported by this browser or graphics card; the CPU is used instead, which is slower.',
      'insecure-context': 'This address is not https, so the browser has shut it off.',
    },
    processor: 'Processor',
    threads: (n, isolated) =>
      isolated
        ? `Uses ${count(n, 'thread', 'threads')}`
        : 'Only 1 thread, much slower: this address is not cross-origin isolated.',
    memory: 'Memory',
    memoryAbout: (gib) => (gib >= 8 ? '8 GB or more' : `About ${gib} GB`),
    storage: 'Storage',
    free: (size) => `The browser can still keep about ${size}`,
    unsaid: 'The browser does not say',
  },
  fitErrors: {
    'no-files': () => 'There are no files of it for this device.',
    'no-webgpu': () =>
      'It needs WebGPU, which this browser lacks. Use a recent Chrome or Edge, or the one for the CPU.',
    'insecure-context': () => 'It needs https or an address on this machine.',
    'adapter-too-weak': () =>
      'The graphics card of this device cannot run models. Use the one for the CPU, which is slower.',
    'adapter-too-small': (needs, has) =>
      `The graphics card cannot give it enough room at once: it needs ${needs}, there is ${has}. Use a smaller one, or the one for the CPU.`,
    'out-of-memory': (needs, has) =>
      `Too little memory: it needs ${needs}, there is about ${has}. Use a smaller model.`,
    quota: (needs, has) =>
      `It does not fit: ${needs} more are needed, the browser has ${has} left. Free some space first.`,
  },
  engineErrors: {
    'no-webgpu': {
      what: 'This browser cannot compute on the graphics card.',
      next: 'Use a recent Chrome or Edge, or pick the one for the CPU on the model page.',
    },
    'insecure-context': {
      what: 'This address is not secure (no https), so the browser allows neither the model nor encrypted storage.',
      next: 'Open it over https, or on the machine itself.',
    },
    'adapter-too-weak': {
      what: 'The graphics card of this device cannot run models.',
      next: 'Pick the one for the CPU on the model page; it is slower.',
    },
    'adapter-too-small': {
      what: 'The graphics card has too little room for this model.',
      next: 'Pick a smaller one on the model page, or the one for the CPU.',
    },
    'out-of-memory': {
      what: 'Memory ran out.',
      next: 'Close some tabs and programs and try again, or pick a smaller model.',
    },
    'device-lost': {
      what: 'The graphics card gave out.',
      next: 'What was written is kept and can go on; if it keeps happening, pick the one for the CPU on the model page.',
    },
    'model-missing': {
      what: 'Some files of the model are missing.',
      next: 'Go on fetching on the model page, or import a complete folder.',
    },
    'model-corrupt': {
      what: 'A file of the model is damaged and was not used.',
      next: 'Try again, or delete the model on the model page first. If it is refused once more, the file is damaged where it comes from: on the computer that serves this page, “npm run model” makes a language model good.',
    },
    quota: {
      what: 'The browser’s storage is full.',
      next: 'Free some disk space, or delete models you do not use on the model page, and try again.',
    },
    storage: {
      what: 'The browser’s storage failed: the model can be neither kept nor read.',
      next: 'See whether the browser forbids this address to keep data, and try again; if that does not help, restart the browser.',
    },
    offline: {
      what: 'The files could not be reached.',
      next: 'Check the network and try again; what has come is kept.',
    },
    'context-full': {
      what: 'This conversation is longer than the model can remember.',
      next: 'Start another one and write down again what matters; all of this is kept.',
    },
    aborted: { what: 'It was stopped.', next: 'You can try again.' },
    internal: {
      what: 'The program made a mistake.',
      next: 'Try again; if that does not help, reload the page. What you wrote is kept.',
    },
  },
  vaultErrors: {
    quota: {
      what: 'It could not be saved: the disk or the browser’s storage is full.',
      next: 'Your words are still on screen; free some space and try again.',
    },
    unavailable: {
      what: 'Nothing can be kept here: the browser gives no encrypted storage.',
      next: 'Closing the page loses your words. Open it over https or on the machine itself, not in a private window.',
    },
    damaged: {
      what: 'This record is damaged and does not open.',
      next: 'It was put aside as it is and can be saved to a file in the settings; the others are fine.',
    },
    newer: {
      what: 'This one was written by a newer version.',
      next: 'It was left as it is and will open once this program is updated.',
    },
    'newer-vault': {
      what: 'What was kept here was written by a newer version; this one cannot open it and can keep nothing.',
      next: 'All of it was left as it is and will open once this program is updated. Closing the page loses what you write now; save it to a file first.',
    },
    missing: { what: 'There is no such conversation.', next: 'It may have been deleted.' },
    busy: { what: 'Another tab has it open.', next: 'Close it there and try again.' },
    'wrong-passphrase': {
      what: 'That is not the passphrase.',
      next: 'Look at capitals and the input method, and try again. Nothing is lost.',
    },
    memory: {
      what: 'There is not enough memory to check the passphrase.',
      next: 'Close some tabs and programs and try again.',
    },
    'no-derivation': {
      what: 'The part of this program that checks the passphrase did not open.',
      next: 'Reload the page and try again. Nothing is lost.',
    },
    storage: {
      what: 'The browser’s storage failed, so it could not be saved.',
      next: 'Your words are still on screen; try again, and copy what matters.',
    },
  },
  offline: {
    title: 'Without a network, and new versions',
    none: 'This browser did not keep the program on this device; without a network the page does not open. Private windows often do this.',
    page: 'This page opens without a network; you can read what was and write. Once the model is here, it replies too.',
    all: 'It works without a network: opening, writing and replies need none.',
    update: 'There is a new version. Updating opens this page anew; what you wrote stays.',
    updateNow: 'Update now',
    writing: 'A reply is being written; update when it is finished.',
    unsaved:
      'Something is not saved yet, and updating would lose it. Save it first, or save it to a file and close this page.',
    otherTabs: 'Other tabs have this program open. Close them first, then update.',
    updateFailed: 'It was not updated this time. Close this page and open it again, or try later.',
  },
  sent: {
    title: 'What left this device',
    link: 'See what left this device',
    nothing: 'Since you opened this page, the program has used no network; nothing left this device.',
    ownOnly: (host, n, size) =>
      `Since you opened this page, the program has only fetched files from ${host}: ${n === '1' ? 'once' : `${n} times`}, ${size} in all. What you wrote did not leave this device, and no other address was asked.`,
    foreign: (n) =>
      `Requests to other addresses: ${n}, listed first. The program itself does not make any; a browser extension may have. Turn extensions off, open this page anew and look again.`,
    network: 'Over the network',
    device: (n) => `Answered by this device itself, no network (${n})`,
    time: 'Time',
    why: 'What for',
    size: 'Received',
    unknown: 'not measured',
    none: 'None',
    purposes: {
      page: 'opening this page',
      app: 'the program’s own files',
      engine: 'the engine that runs the model',
      catalogue: 'seeing which models there are',
      model: 'the model’s files',
      update: 'looking for a new version',
      foreign: 'went to another address',
      other: 'something else',
    },
    askers: { page: 'page', worker: 'engine', 'service-worker': 'service worker' },
    notesTitle: 'Where this list comes from',
    notes: [
      'The page, the engine and the service worker each report every request they make; one that is not reported is noted by the service worker when it lets it through.',
      'The list is in memory only and goes when the page is closed: kept, it would show others when you were here.',
      'When this page is opened the browser itself looks once for a new version (/sw.js), which cannot be seen from here. Nor can what the browser and its extensions do on their own.',
      'To check for yourself, open the browser’s developer tools and look at “Network”; or disconnect, and it goes on working.',
    ],
  },
  licences: {
    title: 'Licences',
    link: 'Software used here, and its licences',
    own: 'The program',
    ownText: 'The code of this program is under the MIT licence.',
    models: 'Models',
    model: (name, base, licence) => `${name}, made from ${base}, under ${licence}`,
    data: 'The examples it was trained and checked with',
    dataText: 'Every example in Empathy-QA (gold) is invented; they are under CC BY 4.0.',
    packages: 'Software',
    textOf: (name) => `Licence of ${name} in full`,
    noText: 'It brings no full text.',
  },
  settings: {
    title: 'Settings and about',
    language: 'Language',
    theme: 'Look',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    dataTitle: 'Where your words are',
    data: [
      'All of them in this browser on this device, encrypted. No account, no statistics, nothing sent to anyone.',
      'Without a passphrase, whoever can open this computer and this browser can open this page. Set one on a shared computer.',
      'Clearing the browser’s data clears them too, and they cannot be brought back.',
    ],
    aboutTitle: 'What this is',
    about: [
      'This is a program. It thinks in the four steps of a Chain of Empathy: emotions and context, causes and beliefs, intent, strategy; then it writes a reply. The method comes from Empathy-R1 (arXiv 2509.14851).',
      'The chain is the model’s guess. What it quotes was looked up in your own text, and a quote that is not there is marked. You can correct every layer.',
      'It misunderstands and says wrong things. It does not diagnose and does not replace a doctor or a counsellor. In danger, reach a person first.',
    ],
  },
};
