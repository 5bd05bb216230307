import type { Paper } from '@luoshi/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../docx/read-docx.js';
import { openArchive } from '../reading/archive.js';
import { childNamed, childrenNamed, readXml, settingOf, type XmlElement } from '../reading/xml.js';
import { signatureIndents } from './signature.js';
import { writePaper } from './write-paper.js';

const paper: Paper = {
  letterhead: { kind: 'document', name: '某省人民政府办公厅文件', number: '某政办发〔2024〕3号' },
  title: '关于一季度重点工作\n落实情况的通报',
  recipients: '各市人民政府，省政府各厅委',
  body: '截至3月31日，共228项。\n一、总体情况\n（一）压实责任。各单位要限期整改。\n1.按时填报。\n（1）逐项核对。',
  annexes: [
    {
      title: '滞后事项清单',
      body: '按台账列出。',
      table: {
        columns: [
          { heading: '序号', weight: 1, align: 'center' },
          { heading: '任务', weight: 5, align: 'left' },
        ],
        rows: [['1', '地区生产总值增长5.5%左右']],
      },
    },
    { title: '数字依据', body: '共228项：台账。', table: null },
  ],
  signature: { issuer: '某省人民政府办公厅', date: '2024-04-05' },
  imprint: { copies: '省委办公厅，省人大常委会办公厅', printer: '某省人民政府办公厅', printedOn: '2024-04-05' },
};

type File = { readonly body: XmlElement; readonly part: (name: string) => XmlElement };

const open = async (bytes: Uint8Array): Promise<File> => {
  const archive = await openArchive(bytes, (name) => name.endsWith('.xml'));
  const part = (name: string): XmlElement => {
    const xml = archive.part(name);
    if (xml === null) throw new Error(`no ${name} in the file`);
    return readXml(xml);
  };
  const body = childNamed(childNamed(part('word/document.xml'), 'document'), 'body');
  if (body === undefined) throw new Error('no body');
  return { body, part };
};

const every = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...every(child, name)]));

const wordsOf = (element: XmlElement): string =>
  every(element, 't')
    .flatMap(({ children }) => children)
    .join('');

const millimetres = (twips: string | undefined): number => Math.round((Number(twips) * 254) / 1440) / 10;

describe('a paper in Word, measured from the file', () => {
  let file: File;
  let sections: readonly XmlElement[];
  const paragraph = (words: string): XmlElement => {
    const found = every(file.body, 'p').find((each) => wordsOf(each) === words);
    if (found === undefined) throw new Error(`no paragraph ${words}`);
    return found;
  };
  const styleOf = (words: string): XmlElement | undefined => {
    const id = settingOf(childNamed(paragraph(words), 'pPr'), 'pStyle');
    return every(file.part('word/styles.xml'), 'style').find(({ attributes }) => attributes['styleId'] === id);
  };
  /** Font, size in points and indent in characters of a paragraph's style. */
  const looksOf = (words: string) => {
    const style = styleOf(words);
    const run = childNamed(style, 'rPr');
    return { font: childNamed(run, 'rFonts')?.attributes['eastAsia'], points: Number(settingOf(run, 'sz')) / 2 };
  };
  beforeAll(async () => {
    file = await open(await writePaper(paper));
    sections = every(file.body, 'sectPr');
  });

  it('is A4 with 37 mm above, 28 mm at the binding side and a type area of 156 × 225 mm, in the text and in the annexes', () => {
    const measured = sections.map((section) => {
      const [size, margin] = [childNamed(section, 'pgSz')?.attributes, childNamed(section, 'pgMar')?.attributes];
      const [width, height] = [millimetres(size?.['w']), millimetres(size?.['h'])];
      const [top, right, bottom, left] = [margin?.['top'], margin?.['right'], margin?.['bottom'], margin?.['left']].map(millimetres);
      if (top === undefined || right === undefined || bottom === undefined || left === undefined) throw new Error('no margin');
      return { width, height, top, left, type: [width - left - right, height - top - bottom].map(Math.round), gutter: margin?.['gutter'] };
    });
    const expected = { width: 210, height: 297, top: 37, left: 28, type: [156, 225], gutter: '0' };
    expect(measured).toEqual([expected, expected]);
  });

  it('holds 22 lines on a page and no 23rd, 28 characters on a line and no 29th', () => {
    const grid = childNamed(sections[0], 'docGrid')?.attributes;
    expect(grid?.['type']).toBe('lines');
    const [pageHeight, linePitch] = [(225 * 1440) / 25.4, Number(grid?.['linePitch'])];
    expect(Math.floor(pageHeight / linePitch)).toBe(22);
    const defaults = every(file.part('word/styles.xml'), 'docDefaults')[0];
    const run = every(defaults ?? file.body, 'rPr')[0];
    const pitch = (Number(settingOf(run, 'sz')) / 2) * 20 + Number(settingOf(run, 'spacing'));
    expect(Math.floor((156 * 1440) / 25.4 / pitch)).toBe(28);
    expect(childNamed(every(defaults ?? file.body, 'pPr')[0], 'spacing')?.attributes).toMatchObject({
      line: String(linePitch),
      lineRule: 'exact',
    });
  });

  it('sets each level in its font and size, by name', () => {
    const defaults = every(every(file.part('word/styles.xml'), 'docDefaults')[0] ?? file.body, 'rPr')[0];
    expect([childNamed(defaults, 'rFonts')?.attributes['eastAsia'], settingOf(defaults, 'sz')]).toEqual(['仿宋_GB2312', '32']);
    expect(looksOf('关于一季度重点工作')).toEqual({ font: '方正小标宋简体', points: 22 });
    expect(looksOf('一、总体情况')).toEqual({ font: '黑体', points: 16 });
    const lead = every(paragraph('（一）压实责任。各单位要限期整改。'), 'r')[0];
    expect([lead && wordsOf(lead), childNamed(childNamed(lead, 'rPr'), 'rFonts')?.attributes['eastAsia']]).toEqual([
      '（一）压实责任。',
      '楷体_GB2312',
    ]);
    expect(every(paragraph('1.按时填报。'), 'rFonts')).toEqual([]);
  });

  it('is red in the letterhead alone: its name and the rule below the number', () => {
    const isRed = ({ attributes }: XmlElement): boolean => attributes['val'] === 'FF0000' || attributes['color'] === 'FF0000';
    const red = every(file.body, 'p').filter((each) => [...every(each, 'color'), ...every(each, 'bottom')].some(isRed));
    expect(red.map(wordsOf)).toEqual(['某省人民政府办公厅文件', '某政办发〔2024〕3号']);
    expect(every(file.part('word/styles.xml'), 'color').filter(isRed)).toEqual([]);
  });

  it('numbers pages in 4号, odd ones to the right and even ones to the left', () => {
    expect(every(file.part('word/settings.xml'), 'evenAndOddHeaders')).toHaveLength(1);
    const kinds = sections.map((section) => childrenNamed(section, 'footerReference').map(({ attributes }) => attributes['type']));
    expect(kinds).toEqual([
      ['default', 'even'],
      ['default', 'even'],
    ]);
    const feet = ['word/footer1.xml', 'word/footer2.xml'].map((name) => {
      const foot = file.part(name);
      const properties = every(foot, 'pPr')[0];
      return [
        settingOf(properties, 'jc'),
        wordsOf(foot),
        every(foot, 'instrText')[0]?.children.join(''),
        settingOf(every(foot, 'rPr')[0], 'sz'),
      ];
    });
    expect(feet).toEqual([
      ['right', '—  —', 'PAGE', '28'],
      ['left', '—  —', 'PAGE', '28'],
    ]);
  });

  it('sets the annexes’ table as wide as the type area, with headings that return on each page', () => {
    const table = every(file.body, 'tbl')[0];
    const columns = every(table ?? file.body, 'gridCol').map(({ attributes }) => Number(attributes['w']));
    expect(Math.round(columns.reduce((sum, width) => sum + width, 0) / 56.693)).toBe(156);
    expect(every(table ?? file.body, 'tblHeader')).toHaveLength(1);
  });

  it('ends the imprint at the foot of the type area', () => {
    const table = every(file.body, 'tbl')[1];
    const top = Number(every(table ?? file.body, 'tblpPr')[0]?.attributes['tblpY']);
    const height = every(table ?? file.body, 'trHeight').reduce((sum, { attributes }) => sum + Number(attributes['val']), 0);
    expect(millimetres(String(top + height))).toBe(262);
  });
});

describe('a paper in Word, read back', () => {
  const lines = async (written: Paper): Promise<readonly string[]> => {
    const read = await readDocx(await writePaper(written));
    if (read.kind !== 'text') throw new Error(read.reason);
    return read.source.text.split('\n').filter((line) => line.trim() !== '');
  };

  it('says every word in order', async () => {
    expect(await lines(paper)).toEqual([
      '某省人民政府办公厅文件',
      '某政办发〔2024〕3号',
      '关于一季度重点工作',
      '落实情况的通报',
      '各市人民政府，省政府各厅委：',
      ...paper.body.split('\n'),
      '附件：1.滞后事项清单',
      '2.数字依据',
      '某省人民政府办公厅',
      '2024年4月5日',
      '附件1',
      '滞后事项清单',
      '按台账列出。',
      '序号\t任务',
      '1\t地区生产总值增长5.5%左右',
      '附件2',
      '数字依据',
      '共228项：台账。',
      '抄送：省委办公厅，省人大常委会办公厅。',
      '某省人民政府办公厅\t2024年4月5日印发',
    ]);
  });

  it('leaves out what a paper does not have, and names a masthead with issue, issuer and day', async () => {
    const masthead = { kind: 'masthead', name: '督查专报', issue: '第1期', issuer: '省政府督查室', date: '2024-04-05' } as const;
    const bare: Paper = {
      letterhead: masthead,
      title: '专报',
      recipients: null,
      body: '正文。',
      annexes: [],
      signature: null,
      imprint: null,
    };
    expect(await lines(bare)).toEqual(['督查专报', '第1期', '\t省政府督查室\t2024年4月5日', '专报', '正文。']);
  });
});

describe('signatureIndents', () => {
  it('centres a short issuer above a date four characters in', () => {
    expect(signatureIndents('省政府', '2024年4月5日')).toEqual({ issuer: 5.5, date: 4 });
  });

  it('keeps a long issuer two characters from the edge and moves the date in', () => {
    expect(signatureIndents('某省人民政府办公厅督查室', '2024年4月5日')).toEqual({ issuer: 2, date: 5 });
    expect(signatureIndents('某省推进全面振兴新突破三年行动领导小组办公室', '2024年4月5日').issuer).toBe(2);
  });
});
