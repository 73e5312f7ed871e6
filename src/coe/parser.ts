/**
 * Reads an assistant message in the protocol's format while it streams. It accepts anything and never throws:
 *
 * - A tag counts wherever it stands, in upper or lower case; one that has only half arrived is held back.
 * - A layer that opens while another is open closes it: its end tag was forgotten. So does `<answer>`.
 * - Any layer's end tag closes the layer that is open; an end tag of nothing open is no text and changes nothing.
 * - A layer inside the answer is read as that layer; behind it the answer goes on.
 * - A part that comes again is continued on a new line.
 * - What is outside every part is kept apart, `<think>…</think>` of other models whole, tags in it included.
 * - Where no answer came, what stands behind the last layer is the answer once the message has ended: an answer
 *   without its tag, or a message without any.
 *
 * White space around a part's text is left out; `raw` holds every character.
 */
import { closeTag, openTag, PROTOCOL } from './protocol.ts';
import { LAYERS, type Draft, type Layer, type Part, type PartState } from './types.ts';

export interface Parser {
  /** Takes the next characters. The result is final but for a half tag, half a character or white space at its end. */
  push(text: string): Draft;
  /** Says that nothing follows; the parser takes no more. Parts without an end tag stay `open`. */
  end(): Draft;
}

type Place = Layer | 'answer' | 'outside' | 'think';

interface Tag {
  readonly place: Exclude<Place, 'outside'> | 'chain';
  readonly opens: boolean;
}

const NAMES: readonly (readonly [string, Tag['place']])[] = [
  ...LAYERS.map((layer) => [layer, layer] as const),
  [PROTOCOL.tags.answer, 'answer'],
  [PROTOCOL.tags.think, 'chain'],
  ['think', 'think'],
];

const TAGS: ReadonlyMap<string, Tag> = new Map(
  NAMES.flatMap(([name, place]): [string, Tag][] => [
    [openTag(name).toLowerCase(), { place, opens: true }],
    [closeTag(name).toLowerCase(), { place, opens: false }],
  ]),
);

/** Every beginning of a tag that is not yet one. */
const HALF_TAGS: ReadonlySet<string> = new Set(
  [...TAGS.keys()].flatMap((tag) => Array.from({ length: tag.length - 1 }, (_, i) => tag.slice(0, i + 1))),
);

/** A text that grows, without the white space around each stretch of it. */
class Text {
  text = '';
  /** What stands between the text so far and more of it: white space, or a new line where a stretch begins. */
  #gap = '';
  #begins = true;

  /** What comes next is a stretch of its own. */
  begin(): void {
    this.#begins = true;
    this.#gap = this.text === '' ? '' : '\n';
  }

  add(text: string): void {
    const body = this.#begins ? text.trimStart() : text;
    const kept = body.trimEnd();
    const space = body.slice(kept.length);
    if (kept === '') {
      if (!this.#begins) this.#gap += space;
      return;
    }
    this.text += this.#gap + kept;
    this.#gap = space;
    this.#begins = false;
  }
}

/** The text of a layer or the answer. */
class PartText extends Text {
  #state: PartState = 'absent';

  open(): void {
    this.begin();
    this.#state = 'open';
  }

  close(): void {
    if (this.#state === 'open') this.#state = 'closed';
  }

  get part(): Part {
    return { text: this.text, state: this.#state };
  }
}

class PushParser implements Parser {
  #raw = '';
  /** Characters that cannot be placed yet: a half tag or the first half of a surrogate pair. */
  #held = '';
  #place: Place = 'outside';
  /** Where the text goes on behind a layer: `answer` while one is open around it. */
  #around: 'outside' | 'answer' = 'outside';
  readonly #layers: Readonly<Record<Layer, PartText>> = {
    L1: new PartText(),
    L2: new PartText(),
    L3: new PartText(),
    L4: new PartText(),
  };
  readonly #answer = new PartText();
  readonly #outside = new Text();
  /** Text outside since the last layer or thought: the answer, if none comes. */
  #behind = new Text();
  /** `#outside` without `#behind`. */
  #before = '';

  push(text: string): Draft {
    this.#raw += text;
    this.#read(this.#held + text, false);
    return this.#draft(this.#answer.part, this.#outside.text);
  }

  end(): Draft {
    this.#read(this.#held, true);
    if (this.#answer.part.state !== 'absent' || this.#behind.text === '') {
      return this.#draft(this.#answer.part, this.#outside.text);
    }
    return this.#draft({ text: this.#behind.text, state: 'closed' }, this.#before);
  }

  #draft(answer: Part, outside: string): Draft {
    const { L1, L2, L3, L4 } = this.#layers;
    return {
      raw: this.#raw,
      layers: { L1: L1.part, L2: L2.part, L3: L3.part, L4: L4.part },
      answer,
      outside,
    };
  }

  /** Splits the characters into tags and text; what could still become a tag is held back unless it is the end. */
  #read(text: string, atEnd: boolean): void {
    this.#held = '';
    let from = 0;
    let at = text.indexOf('<');
    while (at !== -1) {
      const close = tagEnd(text, at);
      if (close === 'half') {
        this.#text(text.slice(from, at));
        // Cut in the middle of a tag: the rest of it is no text, but a lone < may be.
        if (!atEnd) this.#held = text.slice(at);
        else if (at === text.length - 1) this.#text('<');
        return;
      }
      if (close !== 'none') {
        const written = text.slice(at, close);
        const tag = TAGS.get(written.toLowerCase());
        if (tag !== undefined) {
          this.#text(text.slice(from, at));
          this.#tag(tag, written);
          from = close;
        }
      }
      at = text.indexOf('<', Math.max(at + 1, from));
    }
    const splitsPair = !atEnd && /[\ud800-\udbff]$/.test(text);
    const to = splitsPair ? text.length - 1 : text.length;
    this.#text(text.slice(from, to));
    this.#held = text.slice(to);
  }

  #text(text: string): void {
    if (text === '') return;
    switch (this.#place) {
      case 'outside':
        this.#outside.add(text);
        this.#behind.add(text);
        break;
      case 'think':
        this.#outside.add(text);
        break;
      case 'answer':
        this.#answer.add(text);
        break;
      default:
        this.#layers[this.#place].add(text);
    }
  }

  #tag(tag: Tag, written: string): void {
    if (this.#place === 'think' || tag.place === 'think') {
      this.#thinkTag(tag, written);
      return;
    }
    if (tag.place === 'chain' && this.#place === 'answer') return;
    if (isLayer(this.#place)) this.#leaveLayer(this.#place);
    // What was said before a chain or a layer is no answer.
    if (tag.place !== 'answer' && (tag.opens || tag.place === 'chain')) this.#forgetBehind();
    if (tag.place === 'answer') {
      if (tag.opens) this.#answer.open();
      else this.#answer.close();
      this.#around = tag.opens ? 'answer' : 'outside';
      this.#place = this.#around;
    } else if (tag.place !== 'chain' && tag.opens) {
      this.#layers[tag.place].open();
      this.#place = tag.place;
    }
    this.#outside.begin();
  }

  /** Another model's thoughts: nothing in them is read. Inside a part their tags are text. */
  #thinkTag(tag: Tag, written: string): void {
    if (this.#place !== 'think' && this.#place !== 'outside') {
      this.#text(written);
      return;
    }
    this.#outside.add(written);
    if (tag.place !== 'think') return;
    this.#place = tag.opens ? 'think' : 'outside';
    this.#forgetBehind();
  }

  #leaveLayer(layer: Layer): void {
    this.#layers[layer].close();
    this.#place = this.#around;
    this.#forgetBehind();
  }

  #forgetBehind(): void {
    this.#before = this.#outside.text;
    this.#behind = new Text();
  }
}

const isLayer = (place: Place): place is Layer =>
  place !== 'outside' && place !== 'answer' && place !== 'think';

/** Where the tag that may begin at `at` ends; `half` if the text ends before that is known. */
function tagEnd(text: string, at: number): number | 'half' | 'none' {
  for (let end = at + 1; ; end += 1) {
    const written = text.slice(at, end).toLowerCase();
    if (TAGS.has(written)) return end;
    if (!HALF_TAGS.has(written)) return 'none';
    if (end === text.length) return 'half';
  }
}

export function createParser(): Parser {
  return new PushParser();
}

/** A whole message at once. */
export function parse(raw: string): Draft {
  const parser = createParser();
  parser.push(raw);
  return parser.end();
}
