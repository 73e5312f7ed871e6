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
  /** As published; and what to dial while nobody answers. */
  readonly hours: Readonly<Record<Lang, string>>;
  /** Where number and hours were read, and on which day. The pages were stored copies: call before you rely on a change. */
  readonly sources: readonly string[];
  readonly checked: string;
}

const ALWAYS = { zh: '全天 24 小时', en: '24 hours, every day' } as const;

type Rest = Pick<Resource, 'name' | 'sources' | 'checked'> & Partial<Resource>;

function entry(region: Region, use: ResourceUse, call: string | null, rest: Rest): Resource {
  return { region, use, call, text: null, page: null, hours: ALWAYS, ...rest };
}

/** Every number that the app shows, the most useful first within a region and use. Few: in a crisis nobody chooses among ten. */
export const RESOURCES: readonly Resource[] = [
  entry('cn', 'emergency', '120', {
    name: { zh: '急救', en: 'Ambulance' },
    sources: [
      'https://wjw.beijing.gov.cn/Japan/HealthServices/HealthIndication/202212/t20221230_2887831.html',
      'https://gov.uk/foreign-travel-advice/china/health',
    ],
    checked: '2026-11-28',
  }),
  entry('cn', 'police', '110', {
    name: { zh: '报警', en: 'Police' },
    // Article 2 of the Ministry of Public Security's rules for 110.
    sources: ['https://m.novel.qq.com/read/1040457248/32'],
    checked: '2026-11-28',
  }),
  entry('cn', 'listen', '12356', {
    name: { zh: '全国统一心理援助热线', en: 'National psychological assistance hotline' },
    hours: {
      zh: '每天至少 18 小时，不少地方 24 小时；有危险又打不通，就打 120 或 110',
      en: 'at least 18 hours a day, 24 hours in many places; in danger and no answer: 120 or 110',
    },
    // The first is on the notice for the whole country, the others on places that answer around the clock.
    sources: [
      'http://gs.people.com.cn/BIG5/n2/2024/1227/c183356-41089989.html',
      'https://zsrbapp.zsnews.cn/home/content/newsContent/pinpai_28.html/658757',
      'http://kfwuyuan.com/nd.jsp?id=422',
    ],
    checked: '2026-11-28',
  }),
  entry('cn', 'violence', '12338', {
    name: { zh: '妇女维权公益服务热线', en: 'Women’s rights hotline' },
    hours: {
      zh: '多数地方工作日白天；夜里和紧急时打 110',
      en: 'weekdays, office hours in most places; at night and in danger call 110',
    },
    // One number for the whole country; the hours on this page are those of Yunnan, of 2014.
    sources: [
      'https://kunming.baogaosu.com/xinwen/%E5%A6%87%E5%A5%B3%E7%BB%B4%E6%9D%83%E5%85%AC%E7%9B%8A%E6%9C%8D%E5%8A%A1%E7%83%AD%E7%BA%BF%E5%AE%9E%E7%8E%B0%E7%94%B5%E4%BF%A1/25177976',
    ],
    checked: '2026-11-28',
  }),
  entry('hk', 'emergency', '999', {
    name: { zh: '紧急求助', en: 'Emergency services' },
    sources: ['https://twdc.police.gov.hk/ppp_en/01_about_us/pp_operation.html'],
    checked: '2026-11-28',
  }),
  entry('hk', 'listen', '18111', {
    name: { zh: '情绪通精神健康支援热线', en: 'Mental Health Support Hotline' },
    sources: ['https://www.info.gov.hk/gia/general/202510/10/P2025100900583p.htm'],
    checked: '2026-11-28',
  }),
  entry('hk', 'listen', '23892222', {
    name: { zh: '香港撒玛利亚防止自杀会', en: 'The Samaritan Befrienders Hong Kong' },
    sources: ['https://csrp.hku.hk/getting-help/'],
    checked: '2026-11-28',
  }),
  entry('hk', 'listen', '28960000', {
    name: { zh: '撒玛利亚会（英语、粤语、普通话）', en: 'The Samaritans (English, Cantonese, Mandarin)' },
    sources: ['https://csrp.hku.hk/getting-help/'],
    checked: '2026-11-28',
  }),
  entry('hk', 'violence', '18281', {
    name: { zh: '芷若园（家庭暴力、性暴力）', en: 'CEASE Crisis Centre (domestic and sexual violence)' },
    sources: [
      'http://www.tungwahcsd.org/en/our-services/youth-and-family-services/family-and-child-welfare-services/CEASE/introduction;category/9',
    ],
    checked: '2026-11-28',
  }),
  entry('tw', 'emergency', '119', {
    name: { zh: '救护', en: 'Ambulance' },
    sources: ['https://www.nfa.gov.tw/kid/index.php?code=list&ids=657'],
    checked: '2026-11-28',
  }),
  entry('tw', 'police', '110', {
    name: { zh: '报警', en: 'Police' },
    sources: ['https://www.ccpb.gov.tw/en/content/?parent_id=10012&type_id=10012'],
    checked: '2026-11-28',
  }),
  entry('tw', 'listen', '1925', {
    name: { zh: '安心专线', en: 'Taiwan Suicide Prevention Hotline 1925' },
    sources: ['https://udn.com/news/story/7266/9004922'],
    checked: '2026-11-28',
  }),
  entry('tw', 'violence', '113', {
    name: { zh: '保护专线', en: 'Protection hotline 113' },
    sources: ['https://udn.com/news/story/7266/9329707'],
    checked: '2026-11-28',
  }),
  entry('us', 'emergency', '911', {
    name: { zh: '紧急求助', en: 'Emergency services' },
    sources: [
      'https://www.fcc.gov/consumer-information',
      'https://www.vil.maryville.il.us/190/When-to-Call-9-1-1',
    ],
    checked: '2026-11-28',
  }),
  entry('us', 'listen', '988', {
    name: { zh: '988 自杀与危机生命线', en: '988 Suicide & Crisis Lifeline' },
    text: { number: '988', word: null },
    page: 'https://988lifeline.org',
    sources: [
      'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
    ],
    checked: '2026-11-28',
  }),
  entry('us', 'violence', '18007997233', {
    name: { zh: '全国家庭暴力热线', en: 'National Domestic Violence Hotline' },
    text: { number: '88788', word: 'START' },
    page: 'https://www.thehotline.org',
    sources: [
      'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    ],
    checked: '2026-11-28',
  }),
  entry('us', 'violence', '18004224453', {
    name: {
      zh: 'Childhelp（受到伤害的孩子和青少年）',
      en: 'Childhelp (for children and teenagers who are being hurt)',
    },
    text: { number: '18004224453', word: null },
    sources: [
      'https://childhelphotline.org/how-it-works',
      'https://www.childrensmn.org/educationmaterials/kids/article/8135/abuse-what-kids-need-to-know/',
    ],
    checked: '2026-11-28',
  }),
  entry('uk', 'emergency', '999', {
    name: { zh: '紧急求助', en: 'Emergency services' },
    sources: [
      'https://youth.devon-cornwall.police.uk/young-people/crime-and-the-law/contacting-the-police',
      'https://westwaleschronicle.co.uk/blog/2018/12/28/999-service-gears-up-for-the-busiest-night-of-the-year',
    ],
    checked: '2026-11-28',
  }),
  entry('uk', 'listen', '116123', {
    name: { zh: '撒玛利亚会', en: 'Samaritans' },
    page: 'https://www.samaritans.org',
    sources: [
      'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
    ],
    checked: '2026-11-28',
  }),
  entry('uk', 'listen', null, {
    name: { zh: 'Shout 短信支持', en: 'Shout, support by text' },
    text: { number: '85258', word: 'SHOUT' },
    sources: ['https://giveusashout.org/about-us/faq'],
    checked: '2026-11-28',
  }),
  entry('uk', 'listen', '08001111', {
    name: { zh: 'Childline（19 岁以下）', en: 'Childline (if you are under 19)' },
    sources: [
      'https://learning.nspcc.org.uk/services/childline',
      'https://www.sunderlandecho.com/news/opinion/columnists/childline-advice-when-a-child-contacts-us-we-will-listen-and-support-them-3817957',
    ],
    checked: '2026-11-28',
  }),
  entry('uk', 'violence', '08082000247', {
    name: { zh: '全国家庭虐待求助热线（面向女性）', en: 'National Domestic Abuse Helpline (for women)' },
    hours: {
      zh: '全天 24 小时；苏格兰打 0800 027 1234（男女都可以）',
      en: '24 hours, every day; in Scotland 0800 027 1234 (for everyone)',
    },
    sources: [
      'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
      'https://safer.scot/information/da/report/',
    ],
    checked: '2026-11-28',
  }),
  entry('other', 'emergency', '112', {
    name: {
      zh: '紧急求助（多数国家的手机可拨）',
      en: 'Emergency services (works from mobiles in most countries)',
    },
    hours: {
      zh: '打不通就打当地的急救或报警电话',
      en: 'if it does not work, the local number for ambulance or police',
    },
    sources: ['https://wikisum.wiki/wiki/112_(emergency_telephone_number)'],
    checked: '2026-11-28',
  }),
  entry('other', 'listen', null, {
    name: { zh: '按国家查找求助热线', en: 'Find a helpline in your country' },
    page: 'https://findahelpline.com',
    hours: { zh: '因热线而异', en: 'differs by line' },
    sources: [
      'https://findahelpline.com/AU',
      'https://lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/',
    ],
    checked: '2026-11-28',
  }),
  entry('other', 'violence', null, {
    name: {
      zh: '按国家查找反暴力热线和庇护所（女性和孩子）',
      en: 'Find a line or a shelter against violence in your country (for women and their children)',
    },
    page: 'https://lila.help',
    hours: { zh: '因热线而异', en: 'differs by line' },
    sources: ['https://lila.help/swa/kuhusu-lila-help'],
    checked: '2026-11-28',
  }),
];

const ORDER: Readonly<Record<Kind, readonly ResourceUse[]>> = {
  suicide: ['listen', 'emergency', 'police'],
  'self-harm': ['listen', 'emergency'],
  'harm-to-others': ['police', 'emergency', 'listen'],
  'abuse-or-threat': ['police', 'emergency', 'violence', 'listen'],
  medical: ['emergency'],
};

/**
 * What to show for a kind of danger in a region, in order; never empty. `kind` null: the way to a person on every screen.
 * @param injured a body is hurt already: whatever the danger, the ambulance comes first
 */
export function resourcesFor(region: Region, kind: Kind | null, injured = false): readonly Resource[] {
  const order = kind === null ? (['listen', 'emergency', 'police', 'violence'] as const) : ORDER[kind];
  const uses = injured ? ['emergency', ...order.filter((use) => use !== 'emergency')] : order;
  const here = RESOURCES.filter((resource) => resource.region === region);
  return uses.flatMap((use) => here.filter((resource) => resource.use === use));
}

const ZONES: Readonly<Record<string, Region>> = {
  'Asia/Shanghai': 'cn', 'Asia/Urumqi': 'cn', 'Asia/Chongqing': 'cn', 'Asia/Harbin': 'cn',
  'Asia/Hong_Kong': 'hk', 'Asia/Taipei': 'tw', 'Europe/London': 'uk', 'Europe/Belfast': 'uk', 'Pacific/Honolulu': 'us',
}; // prettier-ignore
const US_ZONE =
  /^America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Yakutat|Adak|Metlakatla|Menominee|Indianapolis|Louisville|Fort_Wayne|Puerto_Rico|Indiana\/.*|Kentucky\/.*|North_Dakota\/.*)$/u;
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
