/**
 * What the person or others think and say is not advice: a Chinese reply may name it to take it up. Stands behind the first words
 * of a wording, so that it is looked for only where those are.
 */
export const NOT_RECOUNTED =
  '(?<!(?:(?<!我)(?:觉得|以为|认为|相信|感到)|(?<!来)说|写|念头|想法|好像|声音|告诉)[^。！？!?\\n]{0,30})';
/** Other things than a life come to an end, and may be told to. */
export const NOT_OF_A_TIE =
  '(?<!(?:关系|感情|婚姻|恋|离婚|分手|友谊|朋友|工作|公司|单位|学校|岗位|合作|合同|项目|实习|聊|话|谈|争|吵|冷战|联系|见面|聚|会议|课|活动|今天|拖延|家)[^。！？!?\\n]{0,40})';
