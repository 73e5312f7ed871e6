import type { Intent } from '../bank.ts';

/** What the poster asks for, above and beneath, and what is not asked for. */
export const INTENTS: readonly Intent[] = [
  {
    id: 'i-be-heard',
    text: '来访者最想要的是有人听完、当真，没有要人给办法。',
    wants: 'validation',
    notWith: ['i-small-step', 'i-practical'],
  },
  {
    id: 'i-outlet',
    text: '来访者想有个地方说一说，没有提问，也没有要人解决什么。',
    wants: 'validation',
    notWith: ['i-small-step'],
  },
  {
    id: 'i-makes-sense',
    text: '来访者想确认自己这样难受是说得通的，不是矫情；没有要一个病名。',
    wants: 'validation',
  },
  { id: 'i-believed', text: '来访者想有人相信自己说的是真的，不想先被盘问对错。', wants: 'validation' },
  {
    id: 'i-allowed',
    text: '来访者想被允许难过、生气，或者还没好，没有要被劝着往前看。',
    wants: 'validation',
  },
  {
    id: 'i-fairness',
    text: '来访者嘴上请人评理，底下想有人看见自己的委屈；给谁定罪并不是目的。',
    wants: 'validation',
  },
  {
    id: 'i-not-bad',
    text: '来访者担心自己是个坏人，想听一句公道话，也不愿意被轻轻带过。',
    wants: 'validation',
  },
  {
    id: 'i-tested-waters',
    text: '来访者像是在试探，重的那句话说出来有没有人接；没有要被教训，需要有人直接问一句。',
    wants: 'validation',
    risk: 'low',
  },
  { id: 'i-why', text: '来访者想弄明白自己为什么会这样，没有要一张任务清单。', wants: 'understanding' },
  {
    id: 'i-sort-out',
    text: '来访者想把缠在一起的几件事理开，先看清楚再说，没有要人替自己决定。',
    wants: 'understanding',
  },
  {
    id: 'i-read-other',
    text: '来访者想看懂另一个人为什么这样做，又怕反过来被劝去体谅。',
    wants: 'understanding',
  },
  {
    id: 'i-both-feelings',
    text: '来访者希望心里相反的两种感觉都有人容得下，没有要马上选一个。',
    wants: 'understanding',
  },
  {
    id: 'i-serious',
    text: '来访者想知道这算不算问题、要不要当回事，底下是怕没有人管。',
    wants: 'understanding',
  },
  {
    id: 'i-small-step',
    text: '来访者想要一个眼下做得到的办法，越具体越好，没有要大道理。',
    wants: 'advice',
    notWith: ['i-be-heard', 'i-outlet', 'i-practical'],
  },
  {
    id: 'i-decide',
    text: '来访者问的是该不该、去还是留，要的是帮着想清楚；决定仍要自己来做。',
    wants: 'advice',
  },
  {
    id: 'i-how-to-say',
    text: '来访者想知道话怎么开口、跟谁开口，没有要人把关系里的对错判清。',
    wants: 'advice',
  },
  { id: 'i-stop', text: '来访者想停下一件自己停不住的事，要的是能用的法子，最怕的是挨骂。', wants: 'advice' },
  {
    id: 'i-help-other',
    text: '来访者替身边的人着急，想知道自己能做什么、做到哪一步就够了。',
    wants: 'advice',
  },
  {
    id: 'i-practical',
    text: '来访者问的是钱、手续、规定这类实际的事，底下的不安也希望有人看见。',
    wants: 'advice',
    notWith: ['i-be-heard', 'i-small-step'],
  },
  {
    id: 'i-find-help',
    text: '来访者想知道哪里有人能帮、自己够不够格去求助，没有要被一句话打发走。',
    wants: 'advice',
  },
  {
    id: 'i-does-it-pass',
    text: '来访者想知道这样正不正常、会不会过去，要的是实在话，没有要一个病名。',
    wants: 'understanding',
  },
  { id: 'i-not-alone', text: '来访者想知道别人是不是也这样，好让自己不那么像个异类。', wants: 'validation' },
  {
    id: 'i-confess',
    text: '来访者想把做过的一件事说出来，不求马上被原谅，也不想被一棍子打死。',
    wants: 'validation',
  },
  {
    id: 'i-effort-seen',
    text: '来访者希望有人看见自己一直在扛着什么，没有要人教怎样再多扛一点。',
    wants: 'validation',
  },
  {
    id: 'i-name-loss',
    text: '来访者在找一个说法，说清自己到底失去了什么，没有要被哄开心。',
    wants: 'understanding',
  },
  {
    id: 'i-room-to-think',
    text: '来访者已经听过许多劝，要的是有余地自己想，不是再被推一把。',
    wants: 'understanding',
  },
  {
    id: 'i-endure-tonight',
    text: '来访者底下问的也许是眼前这几天怎么过，现在还谈不上长远的打算。',
    wants: 'advice',
    risk: 'low',
  },
];
