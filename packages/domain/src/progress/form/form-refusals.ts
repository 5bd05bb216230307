/** Refusals of forms that are filled in offline. */
export const formRefusals = {
  'form-without-unit': { status: 422, zh: '请先选单位：填报表按单位取出', en: 'choose a unit first: forms are taken out by unit' },
  'form-empty': {
    status: 404,
    zh: '{period}没有待填报的事项，无需取表；已提交的请先撤回',
    en: 'nothing is owed in {period}; recall what was submitted first',
  },
  'form-none': {
    status: 422,
    zh: '“{filename}”不是从本系统取出的填报表；请先在“进展填报”取表，填好再传回',
    en: '“{filename}” is no form of this system; take one out first, fill it in and send it back',
  },
  'form-outdated': {
    status: 422,
    zh: '“{filename}”是旧版填报表，请重新取表，把内容复制过去',
    en: '“{filename}” is a form of an older version; take a new one out and copy your words over',
  },
  'form-too-long': {
    status: 422,
    zh: '表里有{rows}行，超过{limit}行；请只传回取出的填报表',
    en: 'the table has {rows} rows, over {limit}; send back the form you took out only',
  },
  'form-with-faults': {
    status: 422,
    zh: '表里还有{faults}处需要修改（第{row}行：{first}），没有写入任何内容',
    en: '{faults} places are to be mended (row {row}: {first}); nothing was written',
  },
  'form-changed-meanwhile': {
    status: 409,
    zh: '预览之后填报又有变动，没有写入；请重新上传查看',
    en: 'reports changed since the preview; nothing was written: send the form again',
  },
  'form-unchanged': { status: 422, zh: '表里没有要写入的改动', en: 'the form changes nothing' },
} as const;
