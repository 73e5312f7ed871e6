/** What the page asks of the service worker, and what it is told back. */
import * as v from 'valibot';

/** The cache that holds this build's own files. */
export const APP_CACHE = 'empathy/app';

/** `keep-engines`: fetch the engines' files too; `update`: let the version that waits take over. */
export const question = v.picklist(['keep-engines', 'update']);
export type Question = v.InferOutput<typeof question>;

/** `other-tabs`: another tab of the app is open, whose files must not be taken away under it. */
export const answer = v.picklist(['done', 'failed', 'other-tabs']);
export type Answer = v.InferOutput<typeof answer>;
