import { replaceMapped, type Mapped } from './mapped.ts';

/**
 * Letters that are taken for Latin ones: those of Unicode's confusables (UTS #39) that a Cyrillic or Greek keyboard or a
 * generator of "fancy text" offers. In lower case and without marks, as the text is by now; read in pairs.
 */
const CYRILLIC = 'аaвbсcԁdеeһhнhкkіiјjӏlгrмmоoпnрpԛqѕsтtуyԝwхxьb';
const GREEK = 'αaβbεeηnιiκkνvοoρpτtυuχxγyωwςcϳj';
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıi';

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (`${CYRILLIC}${GREEK}${SMALL_CAPITALS}`.match(/../gu) ?? []).map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

const FOREIGN = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;
const LATIN = /[a-z]/u;
const NOT_ALIKE = new RegExp(`(?![${CYRILLIC}${GREEK}])${FOREIGN.source}`, 'u');
const WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+/gu;
const HIDDEN = /[\p{sc=Cyrillic}\p{sc=Greek}\u1d00-\u1d22\ua730\ua731\u0250-\u029f\u0131]/u;

/**
 * Reads letters of other scripts as the Latin ones that they look like: in a word that mixes scripts, and in every word
 * where the text is Latin and no letter in it can only be Cyrillic or Greek. A word of real Russian or Greek stays.
 */
export function foldLookalikes(mapped: Mapped): Mapped {
  const { text } = mapped;
  if (!HIDDEN.test(text)) return mapped;
  const foreign = NOT_ALIKE.test(text) || !LATIN.test(text);
  return replaceMapped(mapped, WORD, (word) => {
    if (!HIDDEN.test(word)) return undefined;
    if (foreign && FOREIGN.test(word) && !LATIN.test(word)) return undefined;
    return Array.from(word, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
  });
}
