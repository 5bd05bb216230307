import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';

const sourceOf = (markup: string) => {
  const read = readHtml(markup, 'utf-8');
  if (read.kind !== 'text') throw new Error(read.reason);
  return read.source;
};

describe('readHtml', () => {
  it('reads paragraphs and leaves out what no reader of the document sees', () => {
    const { text } = sourceOf(
      '<html><head><title>x</title><style>p{}</style></head><body><nav>首页</nav><div><p>　　一、目标</p><p>1.地区生产总值<b>增长</b>5%<br>牵头单位：省发展改革委</p></div><p style="display:none">藏</p><script>x()</script></body></html>',
    );
    expect(text).toBe('　　一、目标\n1.地区生产总值增长5%\n牵头单位：省发展改革委\n');
  });

  it('leaves out what a site wraps around the paper, by class or id, and keeps the title of a table', () => {
    const { text } = sourceOf(
      '<div class="nav clearfix">首页</div><div class="head">某省方案</div><div class="TRS_Editor content"><table><caption>分工表</caption><tr><td>1</td><td>甲</td></tr></table></div><div id="footer">版权所有</div>',
    );
    expect(text).toBe('某省方案\n分工表\n1\t甲\n');
  });

  it('folds white space as a browser does and keeps entities', () => {
    expect(sourceOf('<p>A\n   B&nbsp;C&amp;D</p>').text).toBe('A B\u00a0C&D\n');
  });

  it('places cells right of a rowspan from above', () => {
    const { text, tables } = sourceOf(
      '<table><tr><th>序号</th><th>任务</th><th>单位</th></tr><tr><td>1</td><td rowspan=2>甲</td><td>省财政厅</td></tr><tr><td>2</td><td>省水利厅</td></tr></table>',
    );
    expect(tables[0]?.cells.map(({ row, column, rowSpan, span }) => [row, column, rowSpan, text.slice(span.start, span.end)])).toEqual([
      [0, 0, 1, '序号'],
      [0, 1, 1, '任务'],
      [0, 2, 1, '单位'],
      [1, 0, 1, '1'],
      [1, 1, 2, '甲'],
      [1, 2, 1, '省财政厅'],
      [2, 0, 1, '2'],
      [2, 2, 1, '省水利厅'],
    ]);
  });

  it('takes a table of one column as layout, not as values', () => {
    const { text, tables } = sourceOf('<table><tr><td><p>一、目标</p><p>1.甲</p></td></tr></table>');
    expect(tables).toEqual([]);
    expect(text).toBe('一、目标\n1.甲\n');
  });

  it('refuses a page made to exhaust the reader', () => {
    expect(readHtml('<b>'.repeat(5000), 'utf-8')).toMatchObject({ kind: 'refused', reason: 'damaged' });
  });
});
