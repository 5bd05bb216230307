import { fieldLines, runsOf } from './plan-blocks.mjs';

const columns = ['序号', '工作任务', '牵头领导', '牵头单位', '责任单位', '完成时限'];

const tableOf = (blocks, merges) => {
  const [leaders, lead] = [runsOf(blocks, 'leaders'), runsOf(blocks, 'lead')];
  const spanned = (runs, task, words) => {
    const length = merges ? runs.get(task) : 1;
    return length === 0 ? '' : `<td${length > 1 ? ` rowspan="${length}"` : ''}>${words}</td>`;
  };
  const rows = blocks.map((block) => {
    if (block.kind !== 'task') return `<tr><td colspan="6">${block.line}</td></tr>`;
    const { no, text, co, deadline } = block;
    return `<tr><td>${no}</td><td>${text}</td>${spanned(leaders, block, block.leaders)}${spanned(lead, block, block.lead.replaceAll('、', '、<br>'))}<td>${co}</td><td>${deadline}</td></tr>`;
  });
  return `<table><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
};

const split = (blocks) => [blocks.filter(({ kind }) => kind === 'head'), blocks.filter(({ kind }) => kind !== 'head')];

/** As a government's site shows a plan: with its navigation, crumbs, share buttons, scripts and footer around it. */
export const sitePage = (blocks) => {
  const [head, body] = split(blocks);
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>重点工作分工方案_某省人民政府</title><style>td{border:1px solid}</style></head>
<body>
<header class="top"><a href="/">某省人民政府门户网站</a><form action="/search"><input name="q"><button>搜索</button></form></header>
<nav><ul><li>首页</li><li>政务公开</li><li>政务服务</li><li>互动交流</li></ul></nav>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a></div>
<div class="article"><div id="zoom">
${head.map(({ line }) => `<p style="text-indent:2em"><span>${line}</span></p>`).join('\n')}
${tableOf(body, true)}
</div><div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div></div>
<footer>主办：某省人民政府办公厅　网站标识码：0000000001</footer>
<script>document.write("第1.任务");</script>
</body></html>
`;
};

const print = (style, body) => `<!DOCTYPE html><meta charset="utf-8"><style>
body{font-family:"Noto Serif CJK SC",serif;margin:0} p{margin:0;text-indent:2em;line-height:28pt;font-size:16pt;text-align:justify}
h1{font-size:22pt;text-align:center;font-weight:normal;margin:0} .plain{text-indent:0}
table{border-collapse:collapse;width:100%;font-size:10.5pt;table-layout:fixed} td,th{border:1px solid #000;padding:2pt 4pt;font-weight:normal}
tr{break-inside:auto} th:nth-child(1){width:6%} th:nth-child(2){width:34%} th:nth-child(3),th:nth-child(6){width:10%}
${style}</style>${body}`;

const titleOf = (head) => {
  const [number, ...rest] = head.map(({ line }) => line);
  return `<p class="plain">${number}</p><h1>${rest.slice(0, -1).join('<br>')}</h1><p>${rest.at(-1)}</p>`;
};

/** The plan as printed prose: lines break anywhere, paragraphs run over pages. */
export const prosePrint = (blocks) => {
  const [head, body] = split(blocks);
  const lines = body.flatMap((block) => (block.kind === 'task' ? [`${block.no}.${block.text}`, ...fieldLines(block)] : [block.line]));
  return print('', titleOf(head) + lines.map((line) => `<p>${line}</p>`).join(''));
};

/** The plan as a table that nothing but white space parts, each number at half the height of its row. */
export const columnsPrint = (blocks) => `${tablePrint(blocks)}<style>td,th{border:none}</style>`;

/** The plan as a printed table: ruled, the heading again on every page, rows cut by the page's end. */
export const tablePrint = (blocks) => {
  const [head, body] = split(blocks);
  return print('', titleOf(head) + tableOf(body, false));
};
