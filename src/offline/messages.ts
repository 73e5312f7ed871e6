/**
 * What the page asks of the service worker, and what it is told back. Either may be of a later version than the other: what
 * a question means never changes, and one that is not known is not answered.
 */
import * as v from 'valibot';

/** The cache that holds this build's own files. */
export const APP_CACHE = 'empathy/app';

/**
 * `keep-engines`: fetch the engines' files too; `newer`: is this another version than the one whose files are given out;
 * `update`: give out this version's from now on.
 */
export const question = v.picklist(['keep-engines', 'newer', 'update']);
export type Question = v.InferOutput<typeof question>;

/** `other-tabs`: another tab of the app is open, whose files must not be taken away under it. */
export const answer = v.picklist(['done', 'failed', 'other-tabs', 'yes', 'no']);
export type Answer = v.InferOutput<typeof answer>;
