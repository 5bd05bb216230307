/** Refusals about reminders and their channels. */
export const noticeRefusals = {
  'delivery-not-open': {
    status: 409,
    zh: '这条提醒“{state}”，不能{event}；{open}',
    en: 'this delivery is “{state}”: it cannot {event}; {open}',
  },
  'mail-set-already': {
    status: 409,
    zh: '邮件服务器只能设一个，请修改已有的',
    en: 'there is one mail server only; change the one there is',
  },
  'target-invalid': { status: 422, zh: '“{target}”不是可用的 http 或 https 地址', en: '“{target}” is no http or https address' },
  'target-private': {
    status: 422,
    zh: '“{target}”指向内网或本机；如确需使用，请先在提醒规则中允许内网地址',
    en: '“{target}” leads into a private network; allow private addresses in the rules of notices first',
  },
  'secret-missing': { status: 422, zh: '请填写{field}', en: 'enter {field}' },
  'time-invalid': { status: 422, zh: '“{time}”不是时刻，请写成 08:30', en: '“{time}” is no time of day; write it as 08:30' },
  'address-invalid': { status: 422, zh: '“{address}”不是邮箱地址', en: '“{address}” is no e-mail address' },
} as const;
