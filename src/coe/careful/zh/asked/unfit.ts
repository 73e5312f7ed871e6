/** What a message says beside which some sentences would be unfit. */

/** The writer hardly reads or writes. */
export const UNLETTERED =
  /认不全字|认不得(?:几个)?字|不(?:认|识)(?:得)?字|没(?:上过学|念过书|读过书)|文盲|不会写字|看不懂字/u;

/** A body that somebody should see to soon: no time to wait. */
export const BODY =
  /医院|医生|大夫|挂号|病|药|检查|体检|症状|结节|肿块|复查|确诊|走丢|迷路|煤气|便血|吐血|胸口|晕倒|昏/u;
