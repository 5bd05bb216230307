import { describe, expect, test } from 'vitest';
import { parse } from './parse.js';

/** key | text | leaders | lead units | co-units | deadline, for every task. */
const check = (source: string, layout: string, ...expected: string[]): void => {
  const { value } = parse(source);
  const names = (list: readonly { name: string | null }[]): string => list.map(({ name }) => name).join(' ');
  expect(
    value.tasks.map(({ key, text, leaders, leadUnits, coUnits, open, deadline }) =>
      [
        key,
        text,
        leaders.map(({ name, role }) => name ?? role).join(' '),
        names(leadUnits),
        names(coUnits) + (open ? '…' : ''),
        deadline?.date ?? '',
      ].join('|'),
    ),
  ).toEqual(expected);
  expect(value.document.layout).toBe(layout);
};

describe('labelled lines', () => {
  test('every label of the field, roles for leaders, deadlines', () =>
    check(
      '某市2025年重点任务分工方案\n一、发展\n1．抓工业。\n分管市领导：市政府分管领导同志\n主办单位：市工信局\n协办单位：市发展改革委、财政局，各区、县级市人民政府\n完成时限：12月底\n' +
        '2．抓更新。\n责任领导：李明副市长、王 强\n牵头部门：市住建局\n责任部门：市财政局\n时限：持续推进\n',
      'labelled-block',
      '一/1|抓工业。|市政府分管领导同志|市工信局|市发展改革委 市财政局 各区、县级市人民政府|2025-12-31',
      '一/2|抓更新。|李明 王强|市住建局|市财政局|',
    ));
  test('run on in mid-line', () =>
    check(
      '一、发展\n1.抓工业。牵头领导：王健 牵头单位：省工信厅；责任单位：省财政厅等\n',
      'labelled-block',
      '一/1|抓工业。|王健|省工信厅|省财政厅…|',
    ));
  test('set off by 【】', () =>
    check(
      '1.抓工业。\n【牵头单位】省工信厅\n【责任单位】省财政厅|省水利厅\n',
      'labelled-block',
      '1|抓工业。||省工信厅|省财政厅 省水利厅|',
    ));
  test('a number glued to the first word goes on with the count', () =>
    check(
      '10.抓工业。\n责任单位:省工信厅\n11.121人才工程。\n责任单位:省人社厅\n',
      'labelled-block',
      '10|抓工业。|||省工信厅|',
      '11|121人才工程。|||省人社厅|',
    ));
  test('责任单位 leads where only partners stand beside it', () =>
    check('1.抓工业。\n责任单位：市工信局\n配合单位：市财政局\n', 'labelled-block', '1|抓工业。||市工信局|市财政局|'));
  test('部门分工 says itself who leads', () =>
    check('1.抓工业。\n部门分工：市工信局牵头，市财政局配合\n', 'labelled-block', '1|抓工业。||市工信局|市财政局|'));
  test('chapter numerals as tasks', () =>
    check(
      '一、抓工业\n牵头单位：市工信局\n二、抓教育\n牵头单位：市教育局\n',
      'labelled-block',
      '一|抓工业||市工信局||',
      '二|抓教育||市教育局||',
    ));
  test('unnumbered paragraphs', () =>
    check(
      '为民办实事\n新建公园30个。\n责任单位：市城管局\n改造小区50个。\n责任单位：市住建局\n',
      'labelled-block',
      '段1|新建公园30个。|||市城管局|',
      '段2|改造小区50个。|||市住建局|',
    ));
  test('a body and a list that a page broke', () =>
    check(
      '一、发展\n1.抓好新一\n代通信。\n责任单位：省工信厅、省住\n建厅，\n各市人民政府\n— 3 —\n',
      'labelled-block',
      '一/1|抓好新一代通信。|||省工信厅 省住建厅 各市人民政府|',
    ));
  test('numbers alone on their line', () =>
    check(
      '2025年任务分解表\n一、发展\n1\n抓好项目。\n牵头单位：市工信局\n2\n抓好招商。\n牵头单位：市商务局\n',
      'labelled-block',
      '一/1|抓好项目。||市工信局||',
      '一/2|抓好招商。||市商务局||',
    ));
  test('a page’s number alone on its line is none', () =>
    check(
      '一、发展\n1.抓好项目。\n牵头单位：市工信局\n1\n2.抓好\n2\n招商。\n牵头单位：市商务局\n',
      'labelled-block',
      '一/1|抓好项目。||市工信局||',
      '一/2|抓好2招商。||市商务局||',
    ));
  test('a blank instead of a colon, a value below its label', () =>
    check(
      '一、发展\n1.抓水利。\n牵头领导 王 健　牵头单位 省水利厅\n责任单位　省财政厅等\n2.抓交通。\n牵头领导：\n张立林\n牵头单位\n省交通运输厅\n',
      'labelled-block',
      '一/1|抓水利。|王健|省水利厅|省财政厅…|',
      '一/2|抓交通。|张立林|省交通运输厅||',
    ));
  test('words of the task behind its owners', () =>
    check(
      '一、发展\n1.抓春耕\n牵头单位：县农业农村局\n工作目标：播种50万亩。\n责任单位：县财政局\n',
      'labelled-block',
      '一/1|抓春耕 工作目标：播种50万亩。||县农业农村局|县财政局|',
    ));
  test('contents, a printer’s lines', () =>
    check(
      '目　录\n一、发展…………1\n一、发展\n1.抓项目。\n牵头单位：市工信局\n抄送：市委办公室。\n某市人民政府办公室　2025年2月20日印发\n',
      'labelled-block',
      '一/1|抓项目。||市工信局||',
    ));
  test('behind dashes, or numbered below the item', () =>
    check(
      '一、任务\n1.抓A。\n——牵头单位：省水利厅\n- 责任单位：省财政厅\n2.抓B。\n（1）牵头领导：李明\n（2）牵头单位：省教育厅\n',
      'labelled-block',
      '一/1|抓A。||省水利厅|省财政厅|',
      '一/2|抓B。|李明|省教育厅||',
    ));
  test('the lead marked behind its name', () =>
    check('1.抓A。\n责任单位：省教育厅（牵头）、省财政厅等\n', 'labelled-block', '1|抓A。||省教育厅|省财政厅…|'));
  test('traditional characters', () =>
    check('一、任務\n1.抓項目。\n牽頭單位：省財政廳\n責任單位：省水利廳\n', 'labelled-block', '一/1|抓項目。||省財政廳|省水利廳|'));
});

describe('lists inside a task', () => {
  test('owners behind a sublist belong to the item above it', () =>
    check(
      '一、就业\n1.抓就业。\n（1）拓宽渠道；\n（2）加强帮扶。\n责任单位：省人社厅\n2.抓培训。\n工作措施：\n①抓机构。\n②抓服务。\n责任单位：省教育厅\n',
      'labelled-block',
      '一/1|抓就业。（1）拓宽渠道；（2）加强帮扶。|||省人社厅|',
      '一/2|抓培训。工作措施：①抓机构。②抓服务。|||省教育厅|',
    ));
  test('sublists whose every line has owners are tasks', () =>
    check(
      '一、就业\n1.抓就业\n（1）拓宽渠道。（省人社厅负责）\n（2）加强帮扶。（省教育厅负责）\n',
      'bracket',
      '一/1/（1）|拓宽渠道。|||省人社厅|',
      '一/1/（2）|加强帮扶。|||省教育厅|',
    ));
});

describe('a notice with orders of its own', () => {
  test('signature and title of the attached plan stand in the middle', () => {
    const text =
      '某市政府关于印发任务分解的通知\n某政发〔2025〕3号\n各县区政府：\n一、加强领导。各单位要重视。\n某市人民政府\n2025年2月8日\n2025年任务分解方案\n一、稳增长\n1.抓投资。（市统计局负责，6月底前完成）\n';
    check(text, 'bracket', '一/1|抓投资。|||市统计局|2025-06-30');
    expect(parse(text).value.document).toMatchObject({
      title: '2025年任务分解方案',
      number: '某政发〔2025〕3号',
      issuer: '某市人民政府',
      date: '2025-02-08',
    });
    expect(parse(text).value.orders.map(({ title }) => title)).toEqual(['加强领导']);
  });
});

test('a second plan in the same file counts anew under its annex', () => {
  const text =
    '关于印发责任分解的通知\n某市人民政府\n2025年2月8日\n附件1\n五年工作责任分解\n1.抓A。\n责任单位：市财政局\n2.抓B。\n责任单位：市教育局\n附件2\n2025年工作\n责任分解\n1.抓C。\n责任单位：市水利局\n';
  check(text, 'labelled-block', '1|抓A。|||市财政局|', '2|抓B。|||市教育局|', '附件2/1|抓C。|||市水利局|');
  expect(parse(text).value.headings).toMatchObject([{ level: 'chapter', no: '附件2', title: '2025年工作责任分解' }]);
  expect(parse(text).diagnostics).toEqual([]);
});

describe('the rest of the sentence names the owners', () => {
  test('由…会同…研究提出落实意见', () =>
    check(
      '一、分工\n（一）关于“保护耕地”的问题，由国土资源部会同农业部等部门研究提出落实意见。\n（二）关于“粮食安全”的问题，由财政部负责落实。\n二、要求\n各部门要高度重视。\n',
      'bracket',
      '一/（一）|关于“保护耕地”的问题||国土资源部|农业部…|',
      '一/（二）|关于“粮食安全”的问题|||财政部|',
    ));
  test('a sentence of nothing but owners', () =>
    check(
      '2024年重点任务分工\n1.生产总值增长6%。市发改委牵头，市统计局、各区政府配合。\n2.抓好就业。市人社局负责。\n',
      'bracket',
      '1|生产总值增长6%。||市发改委|市统计局 各区政府|',
      '2|抓好就业。|||市人社局|',
    ));
  test('a second plate in a heading is no owner', () =>
    check('一、任务\n（一）市数据局（市营商局）\n（二）建政务服务中心（市审批局）\n', 'none'));
  test('not where a document names owners elsewhere, nor in one sentence alone', () => {
    check('一、要求\n（一）抓A，由市财政局负责。\n', 'none');
    check(
      '一、要求\n1.抓A，由市财政局负责。（市教育局牵头）\n2.抓B，由市教育局负责。（市财政局牵头）\n',
      'bracket',
      '一/1|抓A，由市财政局负责。||市教育局||',
      '一/2|抓B，由市教育局负责。||市财政局||',
    );
  });
});

test('a leader in the heading leads the tasks below', () =>
  check(
    '2025年责任分解\n一、王丹县长牵头重点工作\n1.抓A。\n责任单位：县财政局\n二、李明常务副县长主抓工作\n1.抓B。（县教育局负责）\n2.抓C。\n牵头领导：张立\n责任单位：县教育局\n三、其他工作\n1.抓D。\n责任单位：县水利局\n',
    'mixed',
    '一/1|抓A。|王丹||县财政局|',
    '二/1|抓B。|李明||县教育局|',
    '二/2|抓C。|张立||县教育局|',
    '三/1|抓D。|||县水利局|',
  ));

describe('owners in brackets', () => {
  test('〔〕 because names hold brackets, deadlines, joint duties', () =>
    check(
      '关于印发2025年任务分工的通知\n一、总体要求\n（一）基本原则。坚持改革。\n二、任务\n（二）抓住房。做好工作。〔省住建厅（省人防办）牵头，省财政厅等按职责分工负责〕\n' +
        '（三）抓教育。开展试点。（省教育厅、人力资源社会保障厅负责，6月底前完成）\n（四）抓贸易（各有关部门分别负责）。\n三、保障措施\n（五）加强领导。各地要重视。\n省政府办公厅\n2025年1月8日\n',
      'bracket',
      '二/（二）|抓住房。做好工作。||省住建厅（省人防办）|省财政厅…|',
      '二/（三）|抓教育。开展试点。|||省教育厅 省人力资源社会保障厅|2025-06-30',
      '二/（四）|抓贸易|||各有关部门|',
    ));
  test('on a line of their own', () =>
    check(
      '一、稳增长\n1.抓项目。实施项目。\n（市发展改革委牵头，各区政府配合）\n2.办教育。\n新建学校。\n（市教育局负责）\n',
      'bracket',
      '一/1|抓项目。实施项目。||市发展改革委|各区政府|',
      '一/2|办教育。新建学校。|||市教育局|',
    ));
  test('several clauses in one item', () =>
    check(
      '一、服务\n（一）抓服务。办好A。（省教育厅牵头）办好B。（省财政厅负责）\n',
      'bracket',
      '一/（一）|抓服务。办好A。（省教育厅牵头）办好B。||省教育厅|省财政厅|',
    ));
  test('several clauses that each have a lead', () =>
    check(
      '一、服务\n（一）抓服务。\n办好A。（省教育厅牵头）办好B。（省财政厅牵头，省教育厅配合）\n办好C。（省水利厅牵头）\n2.做好D。（省商务厅牵头）做好E。（省林草局牵头）\n',
      'bracket',
      '一/（一）/段1|办好A。||省教育厅||',
      '一/（一）/段2|办好B。||省财政厅|省教育厅|',
      '一/（一）/段3|办好C。||省水利厅||',
      '一/（一）/2|做好D。||省商务厅||',
      '一/（一）/2/段1|做好E。||省林草局||',
    ));
  test('two levels that both have owners', () =>
    check(
      '一、任务\n（一）稳增长。（市发展改革委牵头）\n1、抓项目。（市住建局负责）\n（二）促改革。（市委改革办牵头）\n1、抓国企。（市国资委负责）\n',
      'bracket',
      '一/（一）|稳增长。||市发展改革委||',
      '一/（一）/1|抓项目。|||市住建局|',
      '一/（二）|促改革。||市委改革办||',
      '一/（二）/1|抓国企。|||市国资委|',
    ));
  test('square brackets, short labels, labels behind a space', () =>
    check(
      '一 、任务\n1 .抓A。[牵头：省教育厅；配合：省财政厅]\n2 .抓B。（牵头单位：省科技厅  配合单位：省水利厅）\n3 .抓C。（省科技厅等部门和单位负责）\n',
      'bracket',
      '一/1|抓A。||省教育厅|省财政厅|',
      '一/2|抓B。||省科技厅|省水利厅|',
      '一/3|抓C。|||省科技厅…|',
    ));
  test('the first-listed leads, declared in a bracket', () =>
    check(
      '一、任务\n1.抓A。\n责任单位：省人社厅、省教育厅（排在首位的为牵头单位，下同）\n2.抓B。\n责任单位：省科技厅、省教育厅\n',
      'labelled-block',
      '一/1|抓A。||省人社厅|省教育厅|',
      '一/2|抓B。||省科技厅|省教育厅|',
    ));
  test('leaders, leads and a declaration behind a name in one bracket', () =>
    check(
      '一、任务\n1.抓A。〔牵头市领导：张三；牵头单位：市教委（列第一位的为牵头单位，下同）、市科技局；责任单位：有关区县政府〕\n2.抓B。（市财政局；6月底前）\n',
      'bracket',
      '一/1|抓A。|张三|市教委 市科技局|有关区县政府|',
      '一/2|抓B。||市财政局||',
    ));
  test('names alone', () =>
    check(
      '一、任务\n（一）抓项目。加快推进。（市发展改革委、市财政局）\n',
      'bracket',
      '一/（一）|抓项目。加快推进。|||市发展改革委 市财政局|',
    ));
  test('broken by a line’s end, several below one another', () =>
    check(
      '2025年任务\n一、任务\n（一）抓A。做好工作。（市发展改革委牵头，市财\n政局配合）\n（二）抓B。\n〔牵头单位：市教育局〕\n〔完成时限：6月底〕\n（三）抓C（含\n（四）抓D。（市财政局负责）\n',
      'bracket',
      '一/（一）|抓A。做好工作。||市发展改革委|市财政局|',
      '一/（二）|抓B。||市教育局||2025-06-30',
      '一/（三）|抓C（含||||',
      '一/（四）|抓D。|||市财政局|',
    ));
  test('bullets and decimals', () =>
    check(
      '一、任务\n●抓项目。（市财政局负责）\n●抓更新。（市住建局负责）\n二、措施\n2.1 抓消费。（市商务局负责）\n',
      'bracket',
      '一/段1|抓项目。|||市财政局|',
      '一/段2|抓更新。|||市住建局|',
      '二/2.1|抓消费。|||市商务局|',
    ));
  test.each([
    '一、要求\n坚持谁审批谁负责（谁主管谁负责）的原则。\n',
    '一、要求\n（一）抓好落实。各级政府要切实负责。\n',
    '一、活动\n1.举办展览（2025年5月）。\n',
    '来源说明。（辽宁日报社）\n',
  ])('%j has none', (source) => check(source, 'none'));
});

describe('a unit as heading', () => {
  test('numbered', () =>
    check(
      '责任分工\n一、市发展改革委（2项）\n1.抓项目。\n2.抓粮食。\n二、市教育局\n1.建学校。\n',
      'unit-heading',
      '一/1|抓项目。|||市发展改革委|',
      '一/2|抓粮食。|||市发展改革委|',
      '二/1|建学校。|||市教育局|',
    ));
  test('unnumbered', () =>
    check(
      '2025年重点工作责任分工\n市发展改革委\n抓项目。\n市教育局\n建学校。\n',
      'unit-heading',
      '市发展改革委/段1|抓项目。|||市发展改革委|',
      '市教育局/段1|建学校。|||市教育局|',
    ));
  test('that says which part the unit has', () =>
    check(
      '责任清单\n一、市发展改革委\n牵头事项：\n1.抓项目。\n配合事项：\n1.抓物价。\n二、市教育局牵头的工作\n1.建学校。\n',
      'unit-heading',
      '一/牵头事项/1|抓项目。||市发展改革委||',
      '一/配合事项/1|抓物价。|||市发展改革委|',
      '二/1|建学校。||市教育局||',
    ));
  test('with its duties in one line', () =>
    check(
      '2025年任务分工\n一、职责\n1.市发展改革委：抓项目，新增企业10家。\n2.市财政局、市税务局：抓收入。\n3.市教育局。建学校。\n',
      'unit-heading',
      '一/1|抓项目，新增企业10家。|||市发展改革委|',
      '一/2|抓收入。|||市财政局 市税务局|',
      '一/3|建学校。|||市教育局|',
    ));
  test('with its duties in one line, unnumbered', () =>
    check(
      '2025年任务分工\n市发展改革委：抓项目，抓投资。\n市教育局：建学校。\n',
      'unit-heading',
      '段1|抓项目，抓投资。|||市发展改革委|',
      '段2|建学校。|||市教育局|',
    ));
  test('one such line is a signature', () => check('关于放假的通知\n国庆放假七天。\n市人民政府办公室\n', 'none'));
});
