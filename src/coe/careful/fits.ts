/** Which sentences may stand in an answer at all, before any is scored. */
import type { Option, Risk, Tags, Theme } from './bank.ts';
import type { Profile } from './profile.ts';

export interface Situation {
  /** What the post may be about; a sentence with themes needs one of them. */
  readonly themes: ReadonlySet<Theme>;
  readonly profile: Profile;
  readonly risk: Risk;
  /** The assistant's earlier messages in this session. */
  readonly earlier: readonly string[];
}

const open = (wanted: readonly unknown[] | undefined): boolean => wanted === undefined || wanted.length === 0;

/** Whether a sentence presumes nothing that the text does not say. */
export function fits(tags: Tags, { themes, profile, risk }: Situation): boolean {
  const themed = open(tags.themes) || tags.themes?.some((theme) => themes.has(theme));
  const aged = open(tags.ages) || (profile.age !== undefined && tags.ages?.includes(profile.age));
  const cast = open(tags.roles) || tags.roles?.some((role) => profile.roles.has(role));
  return themed === true && aged === true && cast === true && (tags.risk === undefined || tags.risk === risk);
}

/** Whether two sentences may stand in one answer. */
export function agree(one: Option, other: Option): boolean {
  return (
    one.id !== other.id &&
    one.notWith?.includes(other.id) !== true &&
    other.notWith?.includes(one.id) !== true
  );
}

/** Shorter than this, the fixed part of a sentence with a quote in it may stand in any text. */
const TELLING = 4;

/** Whether a sentence was said before; one around a quote counts by its own words. */
export function wasSaid(text: string, earlier: readonly string[]): boolean {
  const parts = text.split('{quote}').filter((part) => part.length >= TELLING);
  return parts.length > 0 && earlier.some((message) => parts.every((part) => message.includes(part)));
}
