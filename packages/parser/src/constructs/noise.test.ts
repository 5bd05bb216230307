import { expect, test } from 'vitest';
import { noiseKind } from './noise.js';

test.each([
  ['责任编辑:张靖宇', 'editor'],
  ['（责任编辑：李四）', 'editor'],
  ['来源：辽宁日报', 'source'],
  ['时间：2026-02-01', 'source'],
  ['打印本页 关闭窗口', 'page-tools'],
  ['【字体：大 中 小】 打印', 'page-tools'],
  ['分享到：微信 微博', 'page-tools'],
  ['扫一扫在手机打开当前页', 'qr-code'],
  ['附件下载：分工方案.docx', 'attachment'],
  ['附件1：任务清单.xls', 'attachment'],
  ['相关链接：', 'links'],
  ['上一篇：关于印发方案的通知', 'links'],
  ['版权所有 辽宁省人民政府办公厅', 'site'],
  ['辽ICP备05023109号', 'site'],
  ['抄送：市委各部门，市人大常委会办公室。', 'footer'],
  ['某市人民政府办公室　　2025年2月20日印发', 'footer'],
  ['目　录', 'contents'],
  ['— 3 —', 'page-number'],
  ['第 3 页 共 10 页', 'page-number'],
] as const)('%s is %s', (line, kind) => expect(noiseKind(line, 0, line.length)).toBe(kind));

test.each([
  '附件',
  '某市2025年2月关于印发',
  '抄送机制要健全。',
  '目录管理要规范。',
  '扫黑除恶常态化。',
  '来源于群众的意见要办好。',
  '分享改革成果，推进共同富裕。',
  '打印机产业链建设。',
  '大力发展数字经济。',
  '相关部门要配合。',
  '上一年度未完成的任务继续推进。',
])('%s is none', (line) => expect(noiseKind(line, 0, line.length)).toBeNull());
