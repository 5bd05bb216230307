/** The refusals of assessments and appeals: part of the one registry in `refusals.ts`, which checks their form. */
export const assessmentRefusals = {
  'scheme-refused': {
    status: 422,
    zh: '这份考核方案不能采用：{findings}',
    en: 'this scheme cannot be adopted: {findings}',
  },
  'scheme-fixed': {
    status: 409,
    zh: '“{name}”第{version}版已采用，不能再改；请另立一版',
    en: '“{name}” version {version} was adopted and never changes; make another version',
  },
  'scheme-id-shipped': {
    status: 409,
    zh: '编号“{id}”是随产品提供的方案，请另起编号',
    en: 'the id “{id}” belongs to a shipped scheme; choose another',
  },
  'scheme-not-adopted': {
    status: 409,
    zh: '“{name}”第{version}版还没有采用；先采用，或只作试算',
    en: '“{name}” version {version} is not adopted: adopt it, or only try it out',
  },
  'assessment-not-open': {
    status: 409,
    zh: '这次考核现在是“{state}”，不能{event}；{open}',
    en: 'this assessment is “{state}”: {event} is not possible; {open}',
  },
  'assessment-exists': {
    status: 409,
    zh: '{period}已有一次考核；请先作废那一次',
    en: '{period} is being assessed already; drop that one first',
  },
  'assessment-appeals-open': {
    status: 409,
    zh: '还有{count}件复核没有答复，不能定案',
    en: '{count} appeals are undecided: it cannot be made final',
  },
  'publicity-not-over': {
    status: 409,
    zh: '公示到{until}为止，之后才能定案',
    en: 'it is public until {until}; it can be made final after that day',
  },
  'correction-lowers-appellant': {
    status: 422,
    zh: '{unit}对这次考核申请过复核，更正不得使其得分更低（现{now}，更正后{asked}）',
    en: '{unit} appealed in this assessment: a correction may not lower its score ({now} now, {asked} after)',
  },
  'appeal-not-open': {
    status: 409,
    zh: '这件复核现在是“{state}”，不能{event}；{open}',
    en: 'this appeal is “{state}”: {event} is not possible; {open}',
  },
  'appeal-pending': {
    status: 409,
    zh: '这一条已申请复核，尚未答复；请在原申请里补充',
    en: 'this line is under review already; add to that appeal',
  },
  'appeal-never-worse': {
    status: 422,
    zh: '复核结果不得比原来更差：“{line}”原为{now}分，不能改为{asked}分。要维持，请选“维持原分”',
    en: 'an appeal never makes it worse: “{line}” is {now}, it cannot become {asked}; to leave it, uphold it',
  },
  'appeal-own-scorer': {
    status: 403,
    zh: '您参与了这次考核的计分，不能决定对它的复核；请由未参与的人决定',
    en: 'you took part in scoring this assessment: somebody who did not must decide the appeal',
  },
  'appeal-own-unit': {
    status: 403,
    zh: '您属于申请复核的单位，不能决定这件复核',
    en: 'you belong to the unit that appeals and cannot decide',
  },
  'appeal-of-another-unit': {
    status: 403,
    zh: '只能对本单位的得分申请复核',
    en: 'a unit may appeal its own score only',
  },
} as const;
