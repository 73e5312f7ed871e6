import { isFiction, isReportFromWork } from '../context.ts';
import { signsIn, type Reading } from '../reading.ts';
import { conceptsOf } from './concepts.ts';
import { features } from './features.ts';
import { unitsOf, type Unit } from './units.ts';

const HAN = /[\u4e00-\u9fff]/gu;
/** The scorer was trained on Chinese: a unit with a smaller share of Han characters is not its matter. */
const HAN_SHARE = 0.3;

/** Without any of these a Chinese message is not about danger, whatever its characters resemble. */
const GATE =
  /[死亡杀砍捅割划刀血残毁葬坟遗毒炸]|活(?!动|泼|干|儿|跃|该|力)|命(?!运|题|名|令)|自(?:伤|虐|尽|焚)|轻生|寻短|(?<!心)跳(?!舞|绳|槽|过|高|远|.{0,5}[绳舞])|坠|吞|[楼天]顶|楼上|窗[口台外边]|天台|消失|解脱|结束|了断|离开(?:这个?世|人世|人间|世)|(?:不|别|没)(?:想|用|再|要)?醒|绝望|[打揍扇踢踹掐殴](?!\d|算|工|开|电话|游戏|扰|包|折|听|招呼|呼噜|喷嚏|败|印|篮|球|卡|车|字|扫|针|疫|理|通|破|造|拼|听)|巴掌|耳光|辱|虐|暴|侵犯|强迫|骚扰|威胁|恐吓|跟踪|逼(?!婚|真|仄|格|近|我(?:相亲|结婚|考|学|生|去|加班))|报复|[想要]走了|伤口|伤害自己|疤|安眠药|农药|药.{0,4}(?:全|都|多|醒)|不在了|没了|骂我|剁|勒|掐|世上|下辈子|活着|再见了|摸我|偷拍|皮带/u;

export interface ScorableUnit extends Unit {
  readonly buckets: Int32Array;
}

/** The pieces of a reading that the scorer judges, with their features; training and screening both start here. */
export function scorableUnits(
  reading: Reading,
  units: readonly Unit[] = unitsOf(reading.text),
): ScorableUnit[] {
  if (isReportFromWork(reading.text)) return [];
  const scorable: ScorableUnit[] = [];
  for (const { start, end } of units) {
    const text = reading.text.slice(start, end);
    if (!GATE.test(text) || isFiction(text)) continue;
    if ((text.match(HAN)?.length ?? 0) < HAN_SHARE * text.trim().length) continue;
    scorable.push({
      start,
      end,
      buckets: features(text, [...signsIn(reading, start, end), ...conceptsOf(text)]),
    });
  }
  return scorable;
}
