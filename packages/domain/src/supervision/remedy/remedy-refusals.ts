/** Refusals of instructions, problems and complaints. */
export const remedyRefusals = {
  'instruction-not-open': {
    status: 409,
    zh: '这件批示现在是“{state}”，不能{event}；{open}',
    en: 'this instruction is “{state}”: {event} is not possible; {open}',
  },
  'instruction-too-long': {
    status: 422,
    zh: '{urgency}最迟{limit}办结（{source}）；请提前期限或改紧急程度',
    en: '{urgency} instructions end by {limit} at the latest ({source}); set an earlier day or another urgency',
  },
  'instruction-unfinished': {
    status: 409,
    zh: '还有{count}张督办单未办结，办结后再呈报',
    en: '{count} sheets are not closed yet; close them before reporting',
  },
  'official-unknown': {
    status: 422,
    zh: '名录中没有这位领导，请从列表中选择',
    en: 'the registry has no such leader; choose one of the list',
  },
  'given-in-future': { status: 422, zh: '批示日期不能晚于今天{day}', en: 'the instruction cannot be given later than today, {day}' },
  'problem-not-open': {
    status: 409,
    zh: '这个问题现在是“{state}”，不能{event}；{open}',
    en: 'this problem is “{state}”: {event} is not possible; {open}',
  },
  'problem-of-another-unit': { status: 403, zh: '这个问题由其他单位整改', en: 'this problem is another unit’s to mend' },
  'plan-after-due': {
    status: 422,
    zh: '计划完成日期晚于整改期限{due}，请改早或与督查室商定新期限',
    en: 'the planned day is after the deadline {due}; choose an earlier one or agree on a new deadline with the supervisor',
  },
  'due-in-the-past': { status: 422, zh: '期限{due}已过，请选今天或以后的日期', en: '{due} is past; choose today or a later day' },
  'complaint-not-open': {
    status: 409,
    zh: '这件投诉建议现在是“{state}”，不能{event}；{open}',
    en: 'this entry is “{state}”: {event} is not possible; {open}',
  },
  'complaint-repeated': {
    status: 409,
    zh: '同样的内容近30天已收到过，无需重复提交；可用当时的查询码查看进展',
    en: 'the same words came in within 30 days; there is no need to send them again: look the answer up by your code',
  },
  'complaint-refused': {
    status: 422,
    zh: '这次提交像是程序自动填写的，没有收下；请刷新页面，由本人重新填写',
    en: 'this looks like it was filled in by a program and was not taken; reload the page and write it yourself',
  },
  'complaints-full': {
    status: 429,
    zh: '今天收到的已达{limit}件，入口明天重新开放；急事请拨打12345或书面反映',
    en: '{limit} entries came in today; the entry opens again tomorrow. If it is urgent call 12345 or write',
  },
} as const;
