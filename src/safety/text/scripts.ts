/** A character without which nothing is said in Chinese, and one without which nothing is said in English. */
export const HAN = /[\u4e00-\u9fff]/u;
export const LETTER = /[a-z]/iu;
