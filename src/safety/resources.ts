import type { Kind, Lang } from './types.ts';

/** Where the numbers of this file work. `other`: anywhere else. */
export const REGIONS = ['cn', 'hk', 'tw', 'us', 'uk', 'other'] as const;
export type Region = (typeof REGIONS)[number];

/** `emergency`: life in danger now; `police`: where they have a number of their own; `listen`: someone to talk to; `violence`: help against violence. */
export type ResourceUse = 'emergency' | 'police' | 'listen' | 'violence';

export interface Resource {
  readonly region: Region;
  readonly use: ResourceUse;
  readonly name: Readonly<Record<Lang, string>>;
  /** As it is dialled, digits only; null where there is only a page. */
  readonly call: string | null;
  /** Takes text messages: the number, and the word to send first if it wants one. */
  readonly text: { readonly number: string; readonly word: string | null } | null;
  readonly page: string | null;
  /** As published, in the words of the page. */
  readonly hours: Readonly<Record<Lang, string>>;
  /** Where number and hours were read, and on which day. The pages were stored copies: call before you rely on a change. */
  readonly source: string;
  readonly checked: string;
}

const CHECKED = '2026-11-27';
const ALWAYS = { zh: '全天 24 小时', en: '24 hours, every day' } as const;

type Rest = Pick<Resource, 'name' | 'source'> & Partial<Resource>;

function entry(region: Region, use: ResourceUse, call: string | null, rest: Rest): Resource {
  return { region, use, call, text: null, page: null, hours: ALWAYS, checked: CHECKED, ...rest };
}

/** Every number that the app shows, the most useful first within a region and use. */
export const RESOURCES: readonly Resource[] = [
  entry('cn', 'emergency', '120', {
    name: { zh: '急救', en: 'Ambulance' },
    source: 'National emergency number; general knowledge, no page read',
  }),
  entry('cn', 'police', '110', {
    name: { zh: '报警', en: 'Police' },
    source: 'National emergency number; general knowledge, no page read',
  }),
  entry('cn', 'listen', '12356', {
    name: { zh: '全国统一心理援助热线', en: 'National psychological assistance hotline' },
    hours: {
      zh: '各地每天不少于 18 小时，许多城市 24 小时',
      en: 'at least 18 hours a day everywhere, 24 hours in many cities',
    },
    source:
      'Press reports of the National Health Commission’s notice of 25 December 2024 (Xinhua, People’s Daily, Southcn)',
  }),
  entry('cn', 'violence', '12338', {
    name: { zh: '妇女维权公益服务热线', en: 'Women’s rights hotline' },
    hours: {
      zh: '多数地方工作日白天；夜里和紧急时打 110',
      en: 'weekdays, office hours in most places; at night and in danger call 110',
    },
    source: 'Yunnan Women’s Federation on the national line (2014)',
  }),
  entry('hk', 'emergency', '999', {
    name: { zh: '紧急求助', en: 'Emergency services' },
    source: 'https://csrp.hku.hk/getting-help/',
  }),
  entry('hk', 'listen', '18111', {
    name: { zh: '情绪通精神健康支援热线', en: 'Mental Health Support Hotline' },
    source: 'https://news.gov.hk/eng/2023/12/20231227/20231227_162155_701.html',
  }),
  entry('hk', 'listen', '23892222', {
    name: { zh: '香港撒玛利亚防止自杀会', en: 'The Samaritan Befrienders Hong Kong' },
    source: 'https://csrp.hku.hk/getting-help/',
  }),
  entry('hk', 'listen', '28960000', {
    name: { zh: '撒玛利亚会（英语、粤语、普通话）', en: 'The Samaritans (English, Cantonese, Mandarin)' },
    source: 'https://csrp.hku.hk/getting-help/',
  }),
  entry('tw', 'emergency', '119', {
    name: { zh: '救护', en: 'Ambulance' },
    source: 'Emergency number; general knowledge, no page read',
  }),
  entry('tw', 'police', '110', {
    name: { zh: '报警', en: 'Police' },
    source: 'Emergency number; general knowledge, no page read',
  }),
  entry('tw', 'listen', '1925', {
    name: { zh: '安心专线', en: 'Taiwan Suicide Prevention Hotline 1925' },
    source: 'https://udn.com/news/story/7266/9329707',
  }),
  entry('tw', 'violence', '113', {
    name: { zh: '保护专线', en: 'Protection hotline 113' },
    source: 'https://udn.com/news/story/7266/9329707',
  }),
  entry('us', 'emergency', '911', {
    name: { zh: '紧急求助', en: 'Emergency services' },
    source:
      'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  }),
  entry('us', 'listen', '988', {
    name: { zh: '988 自杀与危机生命线', en: '988 Suicide & Crisis Lifeline' },
    text: { number: '988', word: null },
    page: 'https://988lifeline.org',
    source:
      'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  }),
  entry('us', 'violence', '18007997233', {
    name: { zh: '全国家庭暴力热线', en: 'National Domestic Violence Hotline' },
    text: { number: '88788', word: 'START' },
    page: 'https://www.thehotline.org',
    source:
      'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
  }),
  entry('uk', 'emergency', '999', {
    name: { zh: '紧急求助', en: 'Emergency services' },
    source: 'https://www.hartlepoolnow.co.uk/pages/home/information-&-advice/living-well/domestic-abuse',
  }),
  entry('uk', 'listen', '116123', {
    name: { zh: '撒玛利亚会', en: 'Samaritans' },
    page: 'https://www.samaritans.org',
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  }),
  entry('uk', 'listen', null, {
    name: { zh: 'Shout 短信支持', en: 'Shout, support by text' },
    text: { number: '85258', word: 'SHOUT' },
    source: 'https://fullfact.org/online/samaritans-text-message-service/',
  }),
  entry('uk', 'violence', '08082000247', {
    name: { zh: '全国家庭虐待求助热线', en: 'National Domestic Abuse Helpline' },
    source: 'https://www.centre56.org.uk/domestic-abuse',
  }),
  entry('other', 'emergency', '112', {
    name: {
      zh: '紧急求助（多数国家的手机可拨）',
      en: 'Emergency services (works from mobiles in most countries)',
    },
    source: 'GSM emergency number; general knowledge, no page read',
  }),
  entry('other', 'listen', null, {
    name: { zh: '按国家查找求助热线', en: 'Find a helpline in your country' },
    page: 'https://findahelpline.com',
    hours: { zh: '因热线而异', en: 'differs by line' },
    source:
      'https://lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/',
  }),
];

const ORDER: Readonly<Record<Kind, readonly ResourceUse[]>> = {
  suicide: ['listen', 'emergency', 'police'],
  'self-harm': ['listen', 'emergency'],
  'harm-to-others': ['police', 'emergency', 'listen'],
  'abuse-or-threat': ['police', 'emergency', 'violence', 'listen'],
  medical: ['emergency'],
};

/** What to show for a kind of danger in a region, in order; never empty. `kind` null: the way to a person on every screen. */
export function resourcesFor(region: Region, kind: Kind | null): readonly Resource[] {
  const uses = kind === null ? (['listen', 'emergency', 'police', 'violence'] as const) : ORDER[kind];
  const here = RESOURCES.filter((resource) => resource.region === region);
  return uses.flatMap((use) => here.filter((resource) => resource.use === use));
}

const ZONES: Readonly<Record<string, Region>> = {
  'Asia/Shanghai': 'cn', 'Asia/Urumqi': 'cn', 'Asia/Chongqing': 'cn', 'Asia/Harbin': 'cn',
  'Asia/Hong_Kong': 'hk', 'Asia/Taipei': 'tw', 'Europe/London': 'uk', 'Europe/Belfast': 'uk', 'Pacific/Honolulu': 'us',
}; // prettier-ignore
const US_ZONE =
  /^America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Yakutat|Adak|Metlakatla|Menominee|Indiana\/.*|Kentucky\/.*|North_Dakota\/.*)$/u;
const COUNTRIES: Readonly<Record<string, Region>> = { CN: 'cn', HK: 'hk', TW: 'tw', US: 'us', GB: 'uk' };

/**
 * A first guess of where the person is, which they can change. The clock's zone (IANA name) says where someone is now; the
 * country of a language tag (BCP 47) says where they come from, and counts only where the zone is not known: a number
 * that does not work is worse than the list of all countries.
 */
export function guessRegion(timeZone: string | undefined, languages: readonly string[]): Region {
  if (timeZone !== undefined) return ZONES[timeZone] ?? (US_ZONE.test(timeZone) ? 'us' : 'other');
  const country = languages.map((tag) => /-([A-Z]{2})\b/u.exec(tag)?.[1]).find((code) => code !== undefined);
  return (country === undefined ? undefined : COUNTRIES[country]) ?? 'other';
}

/** RFC 3966. */
export function telHref(number: string): string {
  return `tel:${number}`;
}

/** RFC 5724; the text is only a proposal that the person edits and sends themself. */
export function smsHref(number: string, text: string): string {
  return `sms:${number.replaceAll(/[^\d+]/gu, '')}?body=${encodeURIComponent(text)}`;
}
