/** The refusals of papers: part of the one registry in `refusals.ts`, which checks their form. */
export const paperRefusals = {
  'paper-not-open': {
    status: 409,
    zh: '这份公文现在是“{state}”，不能{event}；{open}',
    en: 'this paper is “{state}”: {event} is not possible; {open}',
  },
  'paper-without-facts': {
    status: 409,
    zh: '还写不成{kind}：{missing}',
    en: 'a {kind} cannot be written yet: {missing}',
  },
  'paper-subject-incomplete': {
    status: 422,
    zh: '{kind}需要先选：{missing}',
    en: 'a {kind} needs: {missing}',
  },
  'paper-too-long': {
    status: 422,
    zh: '正文{count}字，超过{limit}字（{source}）；请压缩，细目放入附件',
    en: 'the text has {count} characters, over {limit} ({source}); shorten it and leave details to the annex',
  },
  'paper-with-blanks': {
    status: 422,
    zh: '还有未填的空：{blanks}；请补全后再印发',
    en: 'there are blanks left: {blanks}; fill them before issuing',
  },
} as const;
