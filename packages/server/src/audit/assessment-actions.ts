/** Acts of assessment and appeal (考核、复核), part of the one registry of acts. */
export const assessmentActions = {
  'scheme.made': {
    administrative: false,
    zh: '另立考核方案“{name}”第{version}版',
    en: 'made the assessment scheme “{name}” version {version}',
  },
  'scheme.changed': {
    administrative: false,
    zh: '修改考核方案“{name}”第{version}版',
    en: 'changed the assessment scheme “{name}” version {version}',
  },
  'scheme.adopted': {
    administrative: false,
    zh: '采用考核方案“{name}”第{version}版，此后不再改动',
    en: 'adopted the assessment scheme “{name}” version {version}, which stays as it is',
  },
  'assessment.opened': { administrative: false, zh: '开始{period}考核，方案“{name}”', en: 'opened the assessment of {period} by “{name}”' },
  'assessment.scored': {
    administrative: false,
    zh: '{period}考核计分，{units}个单位，校验码{digest}',
    en: 'scored {units} units for {period}, digest {digest}',
  },
  'assessment.frozen': { administrative: false, zh: '冻结{period}考核成绩', en: 'froze the scores of {period}' },
  'assessment.published': {
    administrative: false,
    zh: '公示{period}考核成绩，至{until}',
    en: 'made the scores of {period} public until {until}',
  },
  'assessment.finished': { administrative: false, zh: '{period}考核定案', en: 'made the assessment of {period} final' },
  'assessment.dropped': { administrative: false, zh: '作废{period}考核', en: 'dropped the assessment of {period}' },
  'assessment.corrected': {
    administrative: false,
    zh: '更正{unit}{period}的“{line}”{delta}分：{reason}',
    en: 'corrected “{line}” of {unit} in {period} by {delta}: {reason}',
  },
  'appeal.made': { administrative: false, zh: '{unit}对{period}的“{line}”申请复核', en: '{unit} appealed “{line}” of {period}' },
  'appeal.changed': { administrative: false, zh: '{unit}补充复核申请', en: '{unit} added to its appeal' },
  'appeal.withdrawn': { administrative: false, zh: '{unit}撤回复核申请', en: '{unit} withdrew its appeal' },
  'appeal.upheld': { administrative: false, zh: '维持{unit}“{line}”原分：{reason}', en: 'upheld “{line}” of {unit}: {reason}' },
  'appeal.raised': {
    administrative: false,
    zh: '{unit}“{line}”由{from}分更正为{to}分：{reason}',
    en: 'raised “{line}” of {unit} from {from} to {to}: {reason}',
  },
} as const;
