/**
 * What the person or others think and say is not advice: an English reply may name it to take it up. Stands behind the first words
 * of a wording, so that it is looked for only where those are.
 */
export const NOT_RECOUNTED = String.raw`(?<!(?<!\bi (?:\w+ )?)\b(?:feel|feels|feeling|felt|believe|believes|believing|think|thinks|thinking|thought|say|says|said|saying|wrote|write|writing|tells?|telling|told|idea|sense|voice|convinced|wonder|fears?|whispers?|worry|worries|worried|as if|like|afraid)\b[^.!?\n]{0,70})`;
/** Other things than a life come to an end, and may be told to. */
export const NOT_OF_A_TIE = String.raw`(?<!\b(?:relationship|marriage|friendship|engagement|romance|dating|affair|divorce|contract|lease|job|role|project|course|call|conversation|meeting|argument|fight|talk|arrangement|partnership|contact|together)\b[^.!?\n]{0,80})`;
