import type { Kind, Lang, Whose } from './types.ts';

/** What is said instead of generated text. Numbers stand between `said` and `now`, by region (resources.ts). */
export interface FixedReply {
  /** One or two sentences to the person. */
  readonly said: string;
  /** What to do now, in this order; short imperatives. */
  readonly now: readonly string[];
  /** If the danger is another person's than the reply speaks to. */
  readonly otherwise: string;
}

const REPLIES: Readonly<Record<Kind, Readonly<Record<Lang, FixedReply>>>> = {
  suicide: {
    zh: {
      said: '谢谢你把这些写出来。听起来你现在很痛，也可能很危险。我是一个程序，这一刻你值得有一个真人在身边。',
      now: [
        '如果你已经伤到自己，或者吞了药、喝了不该喝的东西：现在就打急救电话，告诉他们你在哪里。',
        '离开高处和水边，把可能伤到你的东西交给别人，或放到拿不到的地方。',
        '联系上面的热线，说一句“我现在不安全”就够了。',
        '叫一个人来陪你，或走到有人的地方去。今晚先不做任何决定。',
      ],
      otherwise: '如果这是你身边的人：别让他一个人待着，直接问他是不是想死，帮他打急救或报警电话。',
    },
    en: {
      said: 'Thank you for writing this. You sound in a lot of pain, and you may be in danger. I am a program, and right now you deserve a person beside you.',
      now: [
        'If you have already hurt yourself or taken something: call emergency services now and tell them where you are.',
        'Move away from heights and water, and give anything that could hurt you to someone else or put it out of reach.',
        'Reach one of the lines above. “I am not safe right now” is enough to say.',
        'Ask someone to come and stay with you, or go where there are people. Decide nothing tonight.',
      ],
      otherwise:
        'If this is about someone near you: do not leave them alone, ask them plainly whether they want to die, and call emergency services for them.',
    },
  },
  'self-harm': {
    zh: {
      said: '谢谢你告诉我。你在用自己的身体扛一件很难的事。这里没有人怪你。最好有一个真人知道你现在怎么样。',
      now: [
        '如果伤口很深、血止不住：用干净的布按住，现在就打急救电话。',
        '把会用到的东西先交给别人，或放到另一个房间，离开那里十分钟。',
        '给一个你信得过的人发一句“我现在不太好，能陪我一会儿吗”。',
        '上面的热线可以陪你熬过这一阵。',
      ],
      otherwise: '如果这是你身边的人：先看伤口要不要去医院，不责骂，陪着他，一起打热线。',
    },
    en: {
      said: 'Thank you for telling me. You are carrying something very hard with your own body. You are not being judged here. It would be good if one person knew how you are right now.',
      now: [
        'If a wound is deep or keeps bleeding: press a clean cloth on it and call emergency services now.',
        'Hand over what you would use, or put it in another room, and stay away from it for ten minutes.',
        'Send someone you trust: “I’m not doing well, can you stay with me for a while?”',
        'The line above can be with you through this stretch.',
      ],
      otherwise:
        'If this is about someone near you: see first whether the wound needs a hospital, do not scold, stay with them, call the line together.',
    },
  },
  'harm-to-others': {
    zh: {
      said: '你说出来了，这很重要，说明你心里有一部分不想让它发生。现在最要紧的是谁都不受伤。',
      now: [
        '先离开那个人，走到屋外或另一个房间；手里的东西放下。',
        '如果有孩子：把孩子放在安全的地方，关上门，出来，叫人来接手。',
        '现在就打电话叫一个人过来。怕控制不住，就打报警电话，说“我怕我会伤到人”。',
        '今晚不去找他，不开车，不再喝酒。',
      ],
      otherwise: '如果是别人说要伤人：离开他，提醒可能受伤的人，打报警电话。',
    },
    en: {
      said: 'You said it, and that matters: part of you does not want it to happen. What counts now is that no one gets hurt.',
      now: [
        'Move away from them, outside or into another room, and put down what is in your hands.',
        'If there is a child: put the child somewhere safe, close the door, step out, and get someone to take over.',
        'Call someone to come now. If you fear losing control, call emergency services: “I’m afraid I will hurt someone.”',
        'Do not go to them tonight, do not drive, do not drink any more.',
      ],
      otherwise:
        'If someone else says they will hurt someone: get away from them, warn the person at risk, and call emergency services.',
    },
  },
  'abuse-or-threat': {
    zh: {
      said: '你写的这些不是你的错，也不是家务事。你现在的安全最要紧。',
      now: [
        '能走就先走：去邻居家、便利店、有人的地方，带上孩子和证件；东西可以以后再拿。',
        '打报警电话。不方便说话，就让别人替你打，或者先只说地址。',
        '受了伤就去医院，告诉医生是被打的，请他写下来；头晕、被掐过脖子，一定要去。',
        '怕他看手机：看完可以在列表里删掉这段对话，关掉这一页；用别人的手机求助更稳妥。',
      ],
      otherwise: '如果这是你身边的人：问他现在安不安全，替他报警，给他一个可以去的地方。',
    },
    en: {
      said: 'What you describe is not your fault, and it is not a private matter. Your safety now comes first.',
      now: [
        'If you can leave, leave: a neighbour, a shop, anywhere with people. Take the children and your papers; things can be fetched later.',
        'Call emergency services. If you cannot speak freely, have someone call for you, or say just the address first.',
        'If you are hurt, go to a hospital and tell them how it happened, so that it is written down. After strangling or dizziness, go in any case.',
        'If they check your phone: delete this conversation from the list and close the page after reading; someone else’s phone is safer to get help with.',
      ],
      otherwise:
        'If this is about someone near you: ask whether they are safe right now, call for them, and give them a place to go.',
    },
  },
  medical: {
    zh: {
      said: '这听起来可能有生命危险，不能等，也不是我能处理的。',
      now: [
        '现在就打急救电话：先说地址，再说发生了什么，不要先挂。话说不清楚也要打。',
        '按电话里的人说的做。吃错或喝错了东西，不要自己催吐，把瓶子或包装留着。不要自己开车。',
        '打开房门，坐下或躺下等救护车。叫一个人过来，别一个人撑着。',
      ],
      otherwise: '如果倒下的是别人：守着他，别离开，电话开免提。',
    },
    en: {
      said: 'This may be life-threatening. It cannot wait, and it is not something I can handle.',
      now: [
        'Call emergency services now: the address first, then what happened. Do not hang up first, and call even if it is hard to speak.',
        'Do what they tell you. If you swallowed something, do not make yourself vomit, and keep the bottle or packaging. Do not drive yourself.',
        'Unlock the door, sit or lie down, and get someone to come and wait with you.',
      ],
      otherwise: 'If someone else has collapsed: stay with them and put the call on speaker.',
    },
  },
};

/** To someone who is afraid for another, or of what another means to do. */
const FOR_ANOTHER: Readonly<Record<Kind, Readonly<Record<Lang, FixedReply>>>> = {
  suicide: {
    zh: {
      said: '谢谢你替他写下这些。他现在可能有生命危险，这不该由你一个人扛。我是一个程序，去不了他身边，人可以。',
      now: [
        '如果他已经伤到自己，或者就在高处、水边：现在就打急救或报警电话，说他在哪里。不知道在哪里也要打。',
        '能去就到他身边，或请离他最近的人过去，别让他一个人待着。',
        '直接问他是不是想死。这样问不会害了他。少劝，多听。',
        '他要你保密，也要告诉一个能帮上忙的人。上面的热线你也可以打，问该怎么做。',
      ],
      otherwise: '如果这其实说的是你自己：上面的号码也是给你的，说一句“我现在不安全”就够了。',
    },
    en: {
      said: 'Thank you for writing this for them. Their life may be in danger, and that is not for you to carry alone. I am a program and cannot be with them; people can.',
      now: [
        'If they are hurt, or at a height or near water: call emergency services now and say where they are. Call even if you do not know where.',
        'Go to them if you can, or send whoever is nearest. Do not leave them alone.',
        'Ask plainly whether they want to die. Asking does no harm. Listen more than you argue.',
        'Even if they asked you to keep it secret, tell someone who can help. You can call the line above and ask what to do.',
      ],
      otherwise:
        'If this is really about you: the numbers above are for you as well. “I am not safe right now” is enough to say.',
    },
  },
  'self-harm': {
    zh: {
      said: '谢谢你替他担心。知道他伤害自己，会害怕，也会着急。先看他的伤，再慢慢说话。',
      now: [
        '如果伤口很深、血止不住：用干净的布按住，现在就打急救电话。',
        '不骂他，也不逼他保证。可以说：“我看到了，我想陪着你。”',
        '直接问他有没有想死。如果有，别让他一个人待着，打上面的电话。',
        '和他一起找一个能帮忙的人：医生、学校的老师，或者上面的热线。',
      ],
      otherwise: '如果这其实说的是你自己：没有人怪你，上面的号码也是给你的。',
    },
    en: {
      said: 'Thank you for looking out for them. It is frightening to learn that someone hurts themself. See to the wound first, and talk after that.',
      now: [
        'If a wound is deep or keeps bleeding: press a clean cloth on it and call emergency services now.',
        'Do not scold, and do not make them promise. You can say: “I have seen it, and I want to be with you.”',
        'Ask plainly whether they want to die. If so, do not leave them alone, and call a number above.',
        'Look together for someone who can help: a doctor, someone at school, the line above.',
      ],
      otherwise:
        'If this is really about you: nobody here blames you, and the numbers above are for you as well.',
    },
  },
  'harm-to-others': {
    zh: {
      said: '谢谢你说出来。有人可能要伤人，这不该由你一个人去挡；说出来不是告密。现在最要紧的是谁都不受伤。',
      now: [
        '现在就打报警电话：是谁、要伤谁、什么时候、在哪里、手里有没有东西。只是听说，也可以打。',
        '不要自己去拦，也不要当面质问。离开他，走到有人的地方去。',
        '能联系上的话，让可能受伤的人先避开。在学校马上告诉老师，在单位告诉负责的人。',
        '聊天记录留着，别删，也别到处转。',
      ],
      otherwise: '如果这其实说的是你自己：先离开那个人，放下手里的东西，打上面的电话，说“我怕我会伤到人”。',
    },
    en: {
      said: 'Thank you for saying this. Someone may be about to hurt people. It is not for you to stop alone, and telling is no betrayal. What counts now is that no one gets hurt.',
      now: [
        'Call the police now: who, whom, when, where, and whether they carry anything. Having only heard of it is enough to call.',
        'Do not step in between or confront them. Get away, to where there are people.',
        'Warn the person at risk if you can. At school tell a teacher at once, at work whoever is in charge.',
        'Keep the messages; do not delete them or pass them around.',
      ],
      otherwise:
        'If this is really about you: move away from them, put down what is in your hands, and call a number above: “I’m afraid I will hurt someone.”',
    },
  },
  'abuse-or-threat': {
    zh: {
      said: '谢谢你没有当作没看见。有人在伤害他，这不是家务事，也不是他的错。先看他现在安不安全。',
      now: [
        '如果正在发生，或者他伤得重：现在就打报警电话，说地址。不用征得谁的同意，也不用自己去拦。',
        '等那个人不在的时候问他：“你现在安全吗？要我做什么？”不逼他马上离开，也不劝他忍。',
        '给他一个随时能去的地方，替他收着证件和一点钱，约一个求救的暗号。',
        '如果受伤害的是孩子：不用有证据就可以报警，也可以告诉学校。别先去找那个人。',
      ],
      otherwise: '如果你自己也在那里，或者这其实说的是你：先离开，别挡在中间。上面的号码也是给你的。',
    },
    en: {
      said: 'Thank you for not looking away. Someone is hurting them. It is not a private matter and not their fault. What counts first is whether they are safe now.',
      now: [
        'If it is happening now, or they are badly hurt: call emergency services and give the address. You need no one’s leave, and need not step in yourself.',
        'While whoever hurts them is away, ask: “Are you safe now? What can I do?” Do not press them to leave at once, nor to bear it.',
        'Offer a place to come to at any hour, keep papers and some money for them, agree on a word for “help”.',
        'If it is a child, you need no proof to report it. Do not confront that person first.',
      ],
      otherwise:
        'If you are there too, or this is really about you: get out, do not stand in between. The numbers above are for you as well.',
    },
  },
  medical: {
    zh: {
      said: '他可能有生命危险，不能等，也不是我能处理的。',
      now: [
        '现在就打急救电话，开免提：说地址、发生了什么、人醒着没有、有没有呼吸，不要先挂。',
        '守着他，按电话里的人说的做。不喂吃的喝的；吃错或喝错了东西，不要催吐，把瓶子或包装留着。',
        '叫身边的人来帮忙，去门口等救护车。',
      ],
      otherwise: '如果这其实说的是你自己：打开房门，坐下或躺下，现在就打上面的电话。',
    },
    en: {
      said: 'Their life may be in danger. It cannot wait, and it is not something I can handle.',
      now: [
        'Call emergency services now, on speaker: the address, what happened, whether they are awake and breathing. Do not hang up first.',
        'Stay with them and do what you are told. Give nothing to eat or drink. If something was swallowed, do not make them vomit, and keep the bottle or packaging.',
        'Send someone to wait for the ambulance at the door.',
      ],
      otherwise:
        'If this is really about you: unlock the door, sit or lie down, and call the number above now.',
    },
  },
};

/** The hand-written reply for a `high` screening; shown instead of generated text until the person chooses to go on. */
export function fixedReply(kind: Kind, lang: Lang, whose: Whose = 'self'): FixedReply {
  return (whose === 'other' ? FOR_ANOTHER : REPLIES)[kind][lang];
}

const TO_CONTACT: Readonly<Record<Kind, Readonly<Record<Lang, string>>>> = {
  suicide: {
    zh: '我现在很难受，有点不安全，一个人待着不行。你能给我打个电话，或者过来陪陪我吗？我在：',
    en: 'I’m in a very bad place and not safe on my own. Can you call me or come over? I’m at: ',
  },
  'self-harm': {
    zh: '我现在状态很不好，怕自己会伤到自己。你能给我打个电话，陪我一会儿吗？我在：',
    en: 'I’m not doing well and afraid I’ll hurt myself. Can you call and stay with me for a while? I’m at: ',
  },
  'harm-to-others': {
    zh: '我现在快控制不住自己了，怕会出事。你能马上给我打电话，或者过来一下吗？我在：',
    en: 'I’m close to losing control and afraid something will happen. Can you call or come right now? I’m at: ',
  },
  'abuse-or-threat': {
    zh: '我现在不安全，需要帮忙。请不要回拨，先发消息。能帮我报警或来接我吗？我在：',
    en: 'I’m not safe and need help. Please don’t call back, text first. Can you call the police for me or pick me up? I’m at: ',
  },
  medical: {
    zh: '出急事了，我在叫救护车，请马上过来或给我打电话。我在：',
    en: 'Emergency here, I’m calling an ambulance. Please come or call right now. I’m at: ',
  },
};

const NOT_SAFE: Readonly<Record<Lang, string>> = {
  zh: '我身边有人现在不安全，我一个人应付不来。你能马上给我打电话，或者过来帮忙吗？我在：',
  en: 'Someone close to me is not safe right now and I can’t handle this alone. Can you call me or come and help? I’m at: ',
};
const ABOUT_ANOTHER: Readonly<Record<Kind, Readonly<Record<Lang, string>>>> = {
  suicide: NOT_SAFE,
  'self-harm': NOT_SAFE,
  'harm-to-others': {
    zh: '我知道有人可能要伤人，我有点怕，一个人应付不来。你能马上给我打电话，或者过来吗？我在：',
    en: 'Someone I know of may be about to hurt people and I can’t handle this alone. Can you call me or come right now? I’m at: ',
  },
  'abuse-or-threat': {
    zh: '我身边有人被伤害，现在可能不安全，我一个人应付不来。你能给我打个电话，一起想怎么帮他吗？我在：',
    en: 'Someone close to me is being hurt and may not be safe. Can you call me so that we work out how to help? I’m at: ',
  },
  medical: {
    zh: '我这里有人出急事了，我在叫救护车，请马上过来或给我打电话。我在：',
    en: 'Someone here needs an ambulance and I’m calling one. Please come or call right now. I’m at: ',
  },
};

/** A text message to the person's own emergency contact; they edit and send it themself. */
export function contactMessage(kind: Kind, lang: Lang, whose: Whose = 'self'): string {
  return (whose === 'other' ? ABOUT_ANOTHER : TO_CONTACT)[kind][lang];
}
