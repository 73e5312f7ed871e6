import type { SafetyWords } from './safety.zh.ts';

const reasons: Readonly<Record<Parameters<SafetyWords['withheld']['why']>[0], string>> = {
  'method-detail': 'describe a way that can hurt someone',
  encouragement: 'speak of harm as something to do',
  diagnosis: 'claim that you have a certain illness',
  dosage: 'tell how to take medicine',
  promise: 'promise what it cannot',
  contempt: 'talk down to a person',
  'claims-human': 'call itself a person',
  'claims-therapist': 'call itself a counsellor or doctor',
};

const NOT_SAFE = 'The person you write about may not be safe. You can talk to someone about how to help.';

/** The safety part in English. */
export const safetyEn: SafetyWords = {
  help: {
    ask: 'Hard to bear right now?',
    open: 'Get to a person now',
    title: 'Get to a person now',
    explain:
      'There are people at these numbers. You need not explain it well; “I am having a very hard time” is enough. If someone you trust is near, you can ask them to be with you.',
    ways: 'People to reach',
    region: 'Where you are',
    regions: {
      cn: 'Mainland China',
      hk: 'Hong Kong',
      tw: 'Taiwan',
      us: 'United States',
      uk: 'United Kingdom',
      other: 'Another country or region',
    },
    uses: {
      emergency: 'When life is in danger',
      police: 'When someone hurts you, or you fear you may hurt someone',
      listen: 'Someone who listens',
      violence: 'Against violence',
    },
    call: (name, number) => `Call ${name}, ${number}`,
    text: (number, word) => (word === null ? `Text ${number}` : `Text ${word} to ${number}`),
    page: (name) => `Open the page of ${name}`,
    copyNumber: (number) => `Copy ${number}`,
    copyShort: 'Copy',
    checked: (date) => `Numbers and hours as of ${date}`,
    elsewhere: 'Lines in other countries:',
  },
  contact: {
    title: 'Text someone you trust',
    explain: 'You can change the words. Sending opens your phone’s messages; you send it yourself.',
    message: 'Text message',
    send: (name) => (name === '' ? 'Open messages' : `Text ${name}`),
    copyMessage: 'Copy these words',
    add: 'Keep an emergency contact',
    none: 'No emergency contact is kept yet. With one you need not look for the number when you need it.',
    name: 'What you call them (may stay empty)',
    number: 'Phone number',
    save: 'Keep',
    change: 'Another contact',
    remove: 'Delete the contact',
    stored: (name, number) => `Contact: ${name === '' ? number : `${name}, ${number}`}`,
    bad: 'The number needs at least three digits; + and spaces are fine.',
    kept: 'Kept encrypted on this device. The program never calls or texts them by itself.',
    forNow:
      'It cannot be kept here: it lasts until this page is closed. The program never calls or texts them.',
    settingsTitle: 'Emergency contact and place',
    settingsExplain: 'When it gets hard, “Get to a person now” and the help card use what stands here.',
  },
  crisis: {
    label: 'You first',
    low: {
      self: {
        suicide:
          'This seems to be a very hard time. If at times you do not want to live, you can talk to a person.',
        'self-harm': 'You may be hurting yourself to bear this. You can talk to a person, without blame.',
        'harm-to-others':
          'The anger seems to run high. When you fear hurting someone, talk to a person first.',
        'abuse-or-threat':
          'What you describe may not be safe for you. A person can help you think it through.',
        medical: 'If your body is in danger now, call an ambulance first.',
      },
      other: {
        suicide: NOT_SAFE,
        'self-harm': NOT_SAFE,
        'harm-to-others': 'Someone may come to harm. You can talk to a person about what to do.',
        'abuse-or-threat': NOT_SAFE,
        medical: 'If someone’s body is in danger now, call an ambulance first.',
      },
    },
    unfold: 'How to reach a person',
    goOn: (kind, whose) =>
      kind === 'medical'
        ? 'Help is on the way or not needed; I want to see its reply'
        : `${whose === 'other' ? 'I have someone helping now' : 'I am safe now'} and want to see its reply`,
    goOnHint: (kind) =>
      `${kind === 'medical' ? 'Please follow the emergency team first. ' : ''}It is a program and may be wrong. Unless you choose this, the model does not answer this message. This card stays here.`,
    answered: 'You chose to go on; what follows is written by a program. To reach a person, open this.',
    announced:
      'No model answers this message yet. Here are words written by people, and numbers that you can call now.',
  },
  disclosure: {
    title: 'Before you start',
    points: [
      'This is for people of 18 or over.',
      'This is a program, not a person, and not a counsellor or doctor. It misunderstands and says wrong things.',
      'It does not diagnose, and does not replace a doctor, a counsellor or the people around you.',
      'What you write and what it replies is kept encrypted on this device and is not sent anywhere.',
      'If you are in danger or can hardly go on, reach a person first: “Get to a person now” is always at the top right.',
    ],
    understood: 'I see, and I am 18 or over',
    remember: 'I see',
    label: 'Reminder',
    again: {
      'first-use':
        'This is for people of 18 or over. It is a program, not a person and not a counsellor, and it can be wrong. Your words stay on this device.',
      'three-hours':
        'You have been here for three hours. This is a program, not a person and not a counsellor, and it can be wrong. You could take a break, drink some water, talk to someone near you.',
      'back-after-away':
        'After a while away, once more: this is a program, not a person and not a counsellor, and it can be wrong. Your words stay on this device.',
    },
  },
  withheld: {
    title: 'The reply stops here',
    why: (reason) => `It was about to ${reasons[reason]}, so it was not allowed to go on.`,
    see: 'See what it wrote',
    notShown: 'The sentence itself could hurt someone. It was taken away and is not kept.',
    show: 'See words written by people',
    hide: 'Fold',
    byPeople: 'Written by people beforehand',
    announced: 'The reply was stopped before its end.',
  },
};
