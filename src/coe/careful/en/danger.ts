/** Where the screen sees danger: what is said, asked and named, for each kind. Safe by `docs/safety.md`. */
import type { Closing, Intent, Option, Seeing, Strategy } from '../bank.ts';

export const DANGER_SEEING_EN: readonly Seeing[] = [
  {
    id: 'v-now-not-alone',
    text: 'With things as they are, what matters most right now is not to be alone.',
    plain: ['now'],
  },
  {
    id: 'v-now-no-decision',
    text: 'Nothing has to be decided at this moment; first put some distance between yourself and anything you would use.',
    plain: ['now'],
  },
  {
    id: 'v-now-wave',
    text: 'Let somebody stay beside you first, and leave the rest for later, even if it feels calm just now.',
    plain: ['now'],
  },
  {
    id: 'v-hurt-outlet',
    text: 'Hurting oneself is often what is left when the pain has no other way out; it is nothing to be ashamed of saying.',
    plain: ['self-harm'],
  },
  {
    id: 'v-hurt-serious',
    text: 'That it comes to hurting yourself shows how much there is to bear; it is taken seriously here, and there is no blame in it.',
    plain: ['self-harm'],
  },
  {
    id: 'v-hurt-wave',
    text: 'An urge to hurt yourself often comes in waves; what matters first is some distance from anything you would use, until this one has eased.',
    plain: ['self-harm'],
  },
  {
    id: 'v-violent-far',
    text: 'Such a thought mostly comes when anger or fear has reached its limit; it is to be taken seriously, and not acted on.',
    plain: ['harm-to-others'],
  },
  {
    id: 'v-violent-apart',
    text: 'At this point the first thing is to get people away from each other; everything else can be settled later.',
    plain: ['harm-to-others'],
  },
  {
    id: 'v-violent-help',
    text: 'Where people are in danger, it is for the police and others to step in, and not for one person to fight it out.',
    plain: ['harm-to-others'],
  },
  {
    id: 'v-threat-not-yours',
    text: 'If somebody hits, forces or threatens you, the wrong lies with the one who does it and not with you.',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'v-threat-safety',
    text: 'Whether people are safe comes first; the rest can be sorted out later.',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'v-threat-serious',
    text: 'Violence and threats are no small matter, and do not have to get worse before they count.',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'v-medical-first',
    text: 'What the body is doing comes first; the rest can wait.',
    plain: ['medical'],
  },
  {
    id: 'v-medical-not-wait',
    text: 'Something like this is not to be sat out, and asking for help is no bother to anyone.',
    plain: ['medical'],
  },
  {
    id: 'v-medical-doctor',
    text: 'This is for a doctor who can see you; it cannot be settled in writing.',
    plain: ['medical'],
  },
];

export const DANGER_CLOSINGS_EN: readonly Closing[] = [
  {
    id: 'e-now-with',
    text: 'Is anyone with you at this moment? Could what you would use be handed to somebody, or put out of your reach?',
    kind: 'question',
    plain: ['now'],
  },
  {
    id: 'e-now-go',
    text: 'Could you call somebody over now, and hand them whatever you would use? Who would it be?',
    kind: 'question',
    plain: ['now'],
  },
  {
    id: 'e-hurt-near',
    text: 'Do you want to hurt yourself right now? Could what you would use be given to somebody, or put where you cannot reach it for a while?',
    kind: 'question',
    plain: ['self-harm'],
  },
  {
    id: 'e-hurt-last',
    text: 'When was the last time, and has the injury been looked after? Did you also think of not living then?',
    kind: 'question',
    plain: ['self-harm'],
  },
  {
    id: 'e-violent-near',
    text: 'How close is it to happening at this moment? Is the other person there, and is there anything within reach that could injure someone?',
    kind: 'question',
    plain: ['harm-to-others'],
  },
  {
    id: 'e-violent-leave',
    text: 'Can you leave now, without taking anything that could injure someone, and go where other people are?',
    kind: 'question',
    plain: ['harm-to-others'],
  },
  {
    id: 'e-threat-now',
    text: 'Are you safe at this moment? Is that person there, and is there a place you could go to at once?',
    kind: 'question',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'e-threat-last',
    text: 'When was the last time, and was anyone injured? Is there somebody else at home to whom it happens as well?',
    kind: 'question',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'e-body-now',
    text: 'How is it right now: can you breathe freely, are you clear in the head, is there pain?',
    kind: 'question',
    plain: ['medical'],
  },
  {
    id: 'e-body-with',
    text: 'Is somebody with you who could make a call, or come along to a doctor?',
    kind: 'question',
    plain: ['medical'],
  },
  {
    id: 'e-any-low-from-words',
    text: 'There seems to be something of not wanting to live in what you write. If so, how far does it go, and have you thought of how, or when?',
    kind: 'question',
    plain: ['low'],
    alarmed: true,
  },
  {
    id: 'e-any-low-how-often',
    text: 'Do those words of yours go as far as not wanting to live? If they do, is it more often lately, and have you thought of how?',
    kind: 'question',
    plain: ['low'],
    alarmed: true,
  },
  {
    id: 'e-any-low-which',
    text: 'When you wrote that, was it that the pain should stop, or that you do not want to live? Either may be said plainly; have you thought of how?',
    kind: 'question',
    plain: ['low'],
    alarmed: true,
  },
];

/** Said last, where the person also asks something. */
export const DANGER_LATER_EN: readonly Closing[] = [
  {
    id: 'e-later-kept',
    text: 'Your question has not been passed over; it comes next, once it is clear how safe things are.',
    kind: 'ending',
    question: true,
    plain: ['now', 'low', 'self-harm', 'harm-to-others', 'abuse-or-threat', 'medical'],
  },
  {
    id: 'e-later-next',
    text: 'What you ask will have its turn too; this only has to come first.',
    kind: 'ending',
    question: true,
    plain: ['now', 'low', 'self-harm', 'harm-to-others', 'abuse-or-threat', 'medical'],
  },
];

const checkup = (id: string, text: string, words: RegExp): Option => ({
  id: `r-checkup-${id}`,
  text,
  plain: ['none'],
  heard: { anywhere: true, words },
});

/** Where plain words tell of harm that goes on and somebody should look at, whatever else is said. */
export const CHECKUPS_EN: readonly Option[] = [
  checkup(
    'other-hurt',
    'For the one who is hurt: in danger the local emergency number; at other times a helpline from findahelpline.com can tell you how to help, also without a name. A code word and a place to go can be agreed on beforehand; whether others are told, ask that person first.',
    /^[^.!?]{0,20}\b(?:asking|posting|writing) (?:this )?(?:for|about) (?:a|my) (?:\w+ )?(?:friend|sister|brother|cousin|mother|mum|mom|colleague|neighbou?r|daughter|niece)\b[\s\S]*\b(?:hits?|slap\w*|push\w*|shov\w*|chok\w*|grab\w*|kick\w*|punch\w*|throw\w*|threw|threat\w*|follow\w*|stalk\w*|force\w*|scared of|afraid of|lock\w*|bruis\w*)\b/iu,
  ),
  checkup(
    'hurt-at-home',
    'First your safety: being pushed, hit or held by the throat is no small matter, with drink or without. It can help to settle on a place to go and a person to call; in danger ring your local emergency number, and findahelpline.com lists people to talk to.',
    /\b(?:he|she|my (?:husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|mum|mom|mother|brother)) (?:\w+ )?(?:pushed|shoved|hit|slapped|choked|grabbed|kicked|punched|strangled) me\b|\b(?:hands?|arm) (?:round|around|on) my (?:throat|neck)\b/iu,
  ),
  checkup(
    'old-scars',
    'One thing besides: should the urge to hurt yourself come back, get away from what you would use and have somebody near; telling a doctor or somebody you trust does not mean that you are back where you were. findahelpline.com lists people to talk to.',
    /\b(?:scars? on my (?:arms?|wrists?|legs?|thighs?)|I (?:used to|once) (?:cut|hurt|harm)(?: myself)?|used to self-harm)\b/iu,
  ),
  checkup(
    'wheel',
    'About the driving: as long as this happens, it is safer to stop, or to let somebody else drive, until a doctor or a few nights of sleep have changed it.',
    /\b(?:driv\w+|wheel|motorway|the (?:car|van|truck|lorry|bus))\b[^.!?\n]{0,60}\b(?:fell asleep|falling asleep|nodd(?:ed|ing) off|dozed|drifted|wrong side|jumped a (?:red )?light|nearly (?:hit|crashed)|closed my eyes)\b|\b(?:fell asleep|falling asleep|nodd(?:ed|ing) off|dozed off|drifted)\b[^.!?\n]{0,40}\b(?:driv\w+|wheel|motorway|lane|lights)\b/iu,
  ),
  checkup(
    'heavy-work',
    'What a doctor has said not to do is worth stopping first, before anything else is settled; a note from the doctor can help to ask for lighter work.',
    /\b(?:doctor|GP|specialist|physio)\b[^.!?\n]{0,40}\b(?:no (?:more )?(?:lifting|heavy)|not to (?:lift|work|drive|carry|overdo)|(?:can't|cannot|shouldn't|mustn't) (?:lift|carry|do|work))\b(?=[\s\S]{0,200}\b(?:still|haven't told|hasn't told|every day|anyway|carry on|kept)\b)/iu,
  ),
  checkup(
    'child-alone',
    'As to the child: you can tell the school, or a child-protection line, just what you have seen, and ask what they would do; to ask is not yet to report anyone.',
    /\b(?:neighbou?r\w*|next door|across the (?:road|street)|(?:in|from) my class|one of my (?:pupils|students))\b[\s\S]{0,160}\b(?:hungry|starv\w+|eats (?:whatever|everything)|always outside|locked (?:in|out)|bruis\w+|left alone|by (?:himself|herself) (?:all|at) (?:day|night))\b/iu,
  ),
  checkup(
    'drinking',
    'At that amount a doctor is worth asking, for what it does to the body and for how to cut down; after heavy drinking it is safer not to stop all at once without one.',
    /\b(?:bottle of (?:wine|vodka|gin|whisky)|(?:six|eight|ten|a dozen) (?:cans|pints|beers))\b[^.!?\n]{0,24}\b(?:most|every|each|a) (?:nights?|evenings?|days?)\b|\bdrink(?:ing)? (?:\w+ ){0,4}(?:every|most) (?:nights?|evenings?|days?)\b/iu,
  ),
  checkup(
    'called-controlling',
    'One thing comes before it: if somebody calls it controlling, that is worth hearing. What another person does with their body, food, money, time and friends is theirs to decide, also where one means well.',
    /\b(?:(?:says?|said|told|texted|calls?|called|thinks?)\b[^.!?\n]{0,24}\bI(?:'m| am)|calls? me|called me|I(?:'m| am) being) ["“'‘]?(?:\w+ )?controlling\b|\blet (?:her|him)self go\b/iu,
  ),
  checkup(
    'controlled',
    'One thing comes first: to be watched, or kept from money, work or people, is not being looked after. Somebody you trust could know of it, and findahelpline.com lists people who can talk it through.',
    /\b(?:he|my (?:husband|boyfriend|partner|fianc\w+)) (?:\w+ )?(?:won't let me|doesn't let me|doesn't allow me|forbids me|stops me) (?:\w+ )?(?:see|go|work|have|leave|talk|wear|use|drive)\b/iu,
  ),
  checkup(
    'long-flat',
    'If it has been like this for months, it is worth telling a doctor once, in plain words; that is only a way to find out, and need not mean that something is wrong.',
    /^(?=[\s\S]*\b(?:feel(?:ing)? (?:nothing|flat|empty|numb)|no (?:energy|interest|motivation)|can't be bothered|nothing (?:feels|seems|interests)|don't enjoy|going through the motions|can't get out of bed)\b)(?=[\s\S]*\b(?:for (?:months|\w+ months|a year|over a year)|since (?:last (?:year|autumn|winter|spring|summer)|(?:January|February|March|April|May|June|July|August|September|October|November|December)))\b)/iu,
  ),
  {
    id: 'r-checkup-eating',
    text: 'Your body needs looking after too: when eating affects it like this, it is worth seeing a doctor soon, whatever else you decide.',
    plain: ['none'],
    heard: {
      anywhere: true,
      besideDanger: true,
      words:
        /^(?=.*\b(?:calori\w+|diet\w*|weight|weigh\w*|kilos?|kg|pounds|fasting|binge\w*|purg\w+|eating less|not eating|stopped eating|skip(?:ping)? meals|fat)\b)(?=.*(?:\bperiods? (?:\w+ ){0,4}(?:stopped|gone|missing|late)|\b(?:no|missed|lost|haven't had) (?:\w+ ){0,3}periods?\b|\bblack(?:ed|ing)? ?outs?\b|\bfaint(?:ed|ing)?\b|\bpassed out\b|\b(?:make|made|making) myself (?:sick|vomit|throw up)|\bpurg\w+|\b(?:sick|vomit\w*|throw(?:ing)? up) after (?:eating|meals?|dinner|lunch)))/isu,
    },
  },
];

export const DANGER_REFERRALS_EN: readonly Option[] = [
  {
    id: 'r-now-call',
    text: 'Ring 911, 999 or your local emergency number now, or have somebody ring for you; to hear a voice first, 988 in the US, 116 123 in the UK, others at findahelpline.com.',
    plain: ['now'],
  },
  {
    id: 'r-now-hold',
    text: 'Ring a crisis line and stay on it while somebody comes (988 in the US, 116 123 in the UK, findahelpline.com elsewhere); if something has been done already, 911, 999 or your local emergency number.',
    plain: ['now'],
  },
  {
    id: 'r-hurt-call',
    text: 'When the urge comes, call somebody over first, then a crisis line (988 in the US, 116 123 in the UK, others at findahelpline.com); for a deep wound ring 911, 999 or your emergency number.',
    plain: ['self-harm'],
  },
  {
    id: 'r-hurt-doctor',
    text: 'A serious injury is for 911, 999 or your local emergency number; on other days a doctor can be told plainly, or a crisis line from findahelpline.com.',
    plain: ['self-harm'],
  },
  {
    id: 'r-violent-call',
    text: 'If it is about to happen, or anyone is injured, ring 911, 999 or your local emergency number; to say it to someone first, ring a crisis line from findahelpline.com.',
    plain: ['harm-to-others'],
  },
  {
    id: 'r-violent-home',
    text: 'If somebody at home is being violent now, get out with whoever you can take, and ring 911, 999 or your local emergency number; findahelpline.com lists people to talk to.',
    plain: ['harm-to-others'],
  },
  {
    id: 'r-threat-call',
    text: 'In danger, get out first and ring 911, 999 or your local emergency number; to talk it over, findahelpline.com lists helplines against violence in your country.',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'r-threat-plan',
    text: 'You could settle now on one place to go and one person to call; in danger ring 911, 999 or your local emergency number, and at other times a helpline from findahelpline.com.',
    plain: ['abuse-or-threat'],
  },
  {
    id: 'r-body-call',
    text: 'With chest pain, trouble breathing, confusion, or too much medicine taken, ring 911, 999 or your local emergency number now, keep the packaging, and do not stay alone.',
    plain: ['medical'],
  },
  {
    id: 'r-body-today',
    text: 'See a doctor today; if you cannot tell how urgent it is, ring 911, 999 or your local emergency number and ask, and let somebody come with you.',
    plain: ['medical'],
  },
];

export const DANGER_STRATEGIES_EN: readonly Strategy[] = [
  {
    id: 's-now',
    text: 'Only this moment counts: say so plainly, ask who is there and whether things can be put out of reach, then whom to ring.',
    moves: ['see', 'question', 'refer'],
    plain: ['now'],
  },
  {
    id: 's-hurt',
    text: 'No blame and no digging for reasons: a word of understanding, whether they want to hurt themselves now, then who can be called.',
    moves: ['see', 'question', 'refer'],
    plain: ['self-harm'],
  },
  {
    id: 's-violent',
    text: 'First get people apart: own the anger or fear, ask plainly how close it is, then name who can be called; who is right comes later.',
    moves: ['see', 'question', 'refer'],
    plain: ['harm-to-others'],
  },
  {
    id: 's-threat',
    text: 'Safety first: say where the wrong lies, ask whether they are safe now, and name where to go and whom to call.',
    moves: ['see', 'question', 'refer'],
    plain: ['abuse-or-threat'],
  },
  {
    id: 's-body',
    text: 'The body first: ask how it is now, and put the people and numbers that can help within reach; the rest later.',
    moves: ['see', 'question', 'refer'],
    plain: ['medical'],
  },
];

export const DANGER_INTENTS_EN: readonly Intent[] = [
  {
    id: 'i-danger-heard',
    text: 'The poster has written something very heavy, and may want it taken seriously without alarm and without a lecture.',
    wants: 'understanding',
    plain: ['low', 'now', 'self-harm'],
  },
  {
    id: 'i-danger-not-alone',
    text: 'The poster may be holding this alone, and want somebody to know how far it has gone.',
    wants: 'validation',
    plain: ['low', 'now', 'self-harm', 'harm-to-others', 'abuse-or-threat'],
  },
  {
    id: 'i-danger-end-of-pain',
    text: 'What the poster wants may be for it to stop hurting like this, more than any reasons.',
    wants: 'understanding',
    plain: ['low', 'now', 'self-harm'],
  },
  {
    id: 'i-danger-no-alarm',
    text: 'The poster may want to say such a thought aloud once and see that nobody turns away.',
    wants: 'validation',
    plain: ['low', 'now', 'self-harm'],
  },
  {
    id: 'i-danger-stay',
    text: 'The poster may want somebody to stay for this moment, without solving anything yet.',
    wants: 'validation',
    plain: ['low'],
  },
  {
    id: 'i-danger-safe',
    text: 'The poster may want someone to say what is the safe thing to do first.',
    wants: 'advice',
    plain: ['harm-to-others', 'abuse-or-threat', 'medical', 'other'],
  },
  {
    id: 'i-danger-other',
    text: 'Somebody else is on the poster’s mind, and it may be unclear to them how far their own part goes.',
    wants: 'advice',
    plain: ['other'],
  },
];
