import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../run-command.js';
import { testTerminal } from '../test-terminal.js';

const faulty = [
  '一、目标',
  '1.加强管理。',
  '牵头单位:',
  '责任单位:省教育厅(省委教育工委、省科技厅',
  '3.做好工作。',
  '牵头单位：省财政厅',
  '牵头单位：省水利厅',
].join('\n');

describe('luoshi check', () => {
  test('prints each finding at its place, with the line, a caret under the words, and what to do', async () => {
    const terminal = testTerminal({ 'plan.txt': faulty });
    expect(await runCommand(['check', 'plan.txt'], terminal)).toBe(0);
    expect(terminal.written.out).toBe(
      [
        'plan.txt:3:1: 警告: 第1项：“牵头单位”后面没有内容 [label-empty]',
        '3 | 牵头单位:',
        '    ^^^^^^^^^',
        '  怎么办: 补上内容，或写“无”',
        '',
        'plan.txt:4:10: 警告: 第1项：括号“(”没有收尾 [bracket-unclosed]',
        '4 | 责任单位:省教育厅(省委教育工委、省科技厅',
        '                     ^',
        '  怎么办: 名称按印刷文字读出；请补上另一半括号',
        '',
        'plan.txt:5:1: 警告: 第1项之后直接是第3项，缺第2项 [number-missing]',
        '5 | 3.做好工作。',
        '    ^^',
        '  怎么办: 对照原件看是漏印还是丢失；其余各项已照常读出',
        '',
        'plan.txt:7:1: 警告: 第3项：“牵头单位”出现两次 [label-doubled]',
        '7 | 牵头单位：省水利厅',
        '    ^^^^^^^^^^^^^^^^^^',
        '  怎么办: 两行的单位都已收入，先印的在前；请核对是否该是责任单位',
        '',
        '0个错误，4个警告，0个提示',
        '',
      ].join('\n'),
    );
  });

  test('says it in English too', async () => {
    const terminal = testTerminal({ 'plan.txt': faulty });
    await runCommand(['check', 'plan.txt', '--lang', 'en'], terminal);
    expect(terminal.written.out).toContain('plan.txt:3:1: warning: task 1: nothing follows “牵头单位” [label-empty]');
    expect(terminal.written.out).toContain('  help: fill it in');
  });

  test('ends with 1 when the document is no plan', async () => {
    const terminal = testTerminal({ 'report.txt': '政府工作报告\n各位代表：\n现在，我代表省人民政府报告工作。\n' });
    expect(await runCommand(['check', 'report.txt'], terminal)).toBe(1);
    expect(terminal.written.out).toContain('plan-is-report');
  });

  test('shows a window of a line that lost its breaks', async () => {
    const long = `1.${'甲'.repeat(500)}。\n责任单位:省教育厅(${'省水利厅、'.repeat(90)}省财政厅`;
    const terminal = testTerminal({ '-': long });
    await runCommand(['check', '-'], terminal);
    const [, excerpt = '', caret = ''] = terminal.written.out.split('\n');
    expect(excerpt.length).toBeLessThan(140);
    expect(caret.trim()).toBe('^');
  });

  test('gives the findings as JSON', async () => {
    const terminal = testTerminal({ 'plan.txt': faulty });
    expect(await runCommand(['check', 'plan.txt', '--json'], terminal)).toBe(0);
    const { diagnostics } = JSON.parse(terminal.written.out);
    expect(diagnostics[0]).toEqual({
      code: 'label-empty',
      severity: 'warning',
      message: '第1项：“牵头单位”后面没有内容',
      span: { start: 13, end: 18 },
      suggestion: null,
    });
  });

  test('the Liaoning plan: one finding for the corrupt word, with its evidence, and none for the names it explains', async () => {
    const plan = readFileSync(new URL('../../../../examples/liaoning-2024.txt', import.meta.url));
    const terminal = testTerminal({ plan });
    expect(await runCommand(['check', 'plan', '--json'], terminal)).toBe(0);
    const { diagnostics } = JSON.parse(terminal.written.out);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'name-corrupt', severity: 'warning', suggestion: '沈阳' });
    expect(diagnostics[0].message).toMatch(/^“虎扑体育”共45处，很可能应为“沈阳”：/);
  });

  test('a name that no registry knows is a warning at its place, with the name that was probably meant', async () => {
    const text = '辽宁省2024年重点工作分工方案\n辽政发〔2024〕9号\n一、目标\n1.抓好财政。\n牵头单位:省财政局\n责任单位:省水利厅\n';
    const terminal = testTerminal({ plan: text });
    await runCommand(['check', 'plan', '--json'], terminal);
    const { diagnostics } = JSON.parse(terminal.written.out);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'unit-unknown', suggestion: '省财政厅' });
    expect(text.slice(diagnostics[0].span.start, diagnostics[0].span.end)).toBe('省财政局');
  });
});
