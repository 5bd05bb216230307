/** The refusals of supervision by decree 733: part of the one registry in `refusals.ts`, which checks their form. */
export const inspectionRefusals = {
  'inspection-not-open': {
    status: 409,
    zh: '这次督查现在是“{state}”，不能{event}；{open}',
    en: 'this inspection is “{state}”: {event} is not possible; {open}',
  },
  'finding-not-open': {
    status: 409,
    zh: '这个问题现在是“{state}”，不能{event}；{open}',
    en: 'this finding is “{state}”: {event} is not possible; {open}',
  },
  'inspection-review-not-open': {
    status: 409,
    zh: '这份复核申请现在是“{state}”，不能{event}；{open}',
    en: 'this review is “{state}”: {event} is not possible; {open}',
  },
  'recommendation-not-open': {
    status: 409,
    zh: '这项建议现在是“{state}”，不能{event}；{open}',
    en: 'this recommendation is “{state}”: {event} is not possible; {open}',
  },
  'clue-not-open': {
    status: 409,
    zh: '这条线索现在是“{state}”，不能{event}；{open}',
    en: 'this clue is “{state}”: {event} is not possible; {open}',
  },
  'inspection-incomplete': {
    status: 422,
    zh: '督查还缺：{missing}；请补充后再{event}',
    en: 'the inspection lacks {missing}; complete it, then {event}',
  },
  'inspection-collides': {
    status: 409,
    zh: '与已批准的督查重复或过频（条例第十五条）：{collisions}。请合并、改期或减少对象',
    en: 'it repeats approved supervision or comes too often (§15): {collisions}. Join them, move it, or leave units out',
  },
  'approver-is-proposer': {
    status: 403,
    zh: '提请人不能自己批准；请由{approver}批准，或由督查室另一人按纸质批件代录',
    en: 'who proposed cannot approve: ask {approver}, or another supervisor to enter the signed paper',
  },
  'not-the-approver': {
    status: 403,
    zh: '这件事请的是{approver}批准（条例第十一条、第二十一条）；其本人或当日代职人可以办理',
    en: '{approver} was asked to approve (§11, §21): that person, or who stands in today, can act',
  },
  'review-participant': {
    status: 403,
    zh: '您是{parts}，复核中应当回避（条例第十七条）；{others}',
    en: 'you are {parts} and step aside in the review (§17); {others}',
  },
  'review-own-unit': {
    status: 403,
    zh: '您属于督查对象，不能复核对本单位的结论（条例第十七条）；{others}',
    en: 'you belong to the inspected unit and cannot review its conclusion (§17); {others}',
  },
  'inspection-recused': {
    status: 403,
    zh: '您在这次督查中已经回避（{reason}），不能办理；请由督查组其他人办理',
    en: 'you stepped aside from this inspection ({reason}); let another member act',
  },
  'inspection-of-another-unit': { status: 403, zh: '这是对别的单位的督查', en: 'this inspects another unit' },
  'team-fixed': {
    status: 409,
    zh: '督查组在立项后、作出结论前才可以调整',
    en: 'the team changes after the approval and before the conclusion',
  },
  'team-member-stays': {
    status: 409,
    zh: '通知下达后不能把{member}从督查组删去；如不再参与，请登记回避',
    en: '{member} cannot be taken out after the notice; record that this member steps aside',
  },
  'inspection-sees-unit': {
    status: 422,
    zh: '“{member}”属于督查对象{unit}，不能进督查组；请换人或登记回避',
    en: '{member} belongs to {unit}, which is inspected: choose another or record the recusal',
  },
  'review-too-late': {
    status: 422,
    zh: '复核申请应在收到督查结论后的期限内提出，最后一天是{due}（条例第十七条）',
    en: 'a review is applied for within the term after receiving the conclusion: {due} was the last day (§17)',
  },
  'review-standing': {
    status: 409,
    zh: '已有一份复核申请（{state}），同一结论只复核一次',
    en: 'there is an application already ({state}); a conclusion is reviewed once',
  },
  'conclusion-not-received': {
    status: 409,
    zh: '请先签收督查结论，期限从收到之日起算（条例第十七条）',
    en: 'sign for the conclusion first: the term begins with its receipt (§17)',
  },
  'review-open': {
    status: 409,
    zh: '{unit}的复核没有了结，或申请期限到{due}，还不能归档（条例第十七条）',
    en: '{unit} may still be reviewed (until {due}): it cannot be archived yet (§17)',
  },
  'rules-in-force': {
    status: 422,
    zh: '新规则须从{today}之后的一天起施行；已经开始的督查仍按原规则',
    en: 'new rules begin after {today}; what has begun keeps the old ones',
  },
} as const;
