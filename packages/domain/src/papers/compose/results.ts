import { percentText } from '../../progress/number-text.js';
import { tableAnnex } from '../paper-annexes.js';
import { type PaperDraft, type PlanNamed, planNamed } from '../paper-draft.js';
import { paperKinds } from '../paper-kinds.js';
import { cited, sourcedText } from '../sourced-text.js';

/** A target of the year beside what became of it, in words. */
export type YearResult = {
  readonly no: number | null;
  readonly metric: string;
  readonly target: string;
  readonly actual: string;
  readonly verdict: 'met' | 'missed' | 'unknown';
  readonly why: string;
  readonly source: string;
};

/** What a year's bulletin tells. */
export type ResultFacts = { readonly plan: PlanNamed; readonly year: string; readonly results: readonly YearResult[] };

const verdicts = { met: '完成', missed: '未完成', unknown: '尚不能判定' } as const;

/** 年度目标完成情况通报: how many targets were met, which were missed by how much, and which nobody can judge yet, with every source. */
export const results = ({ plan, year, results: all }: ResultFacts): PaperDraft => {
  const of = (verdict: YearResult['verdict']) => all.filter((one) => one.verdict === verdict);
  const [met, missed, open] = [of('met'), of('missed'), of('unknown')];
  const judged = met.length + missed.length;
  const origin = (words: string) => `台账：${year}年量化目标与结果对照，${words}`;
  const named = (list: readonly YearResult[]) =>
    list.map((one, index) => [
      `${index + 1}.${one.no === null ? '' : `第${one.no}项`}${one.metric}：目标`,
      cited(one.target, `方案第${one.no ?? '—'}项`),
      '，结果',
      cited(one.actual, one.source),
      one.why === '' ? '。' : `，${one.why}。`,
    ]);
  const { body, sources } = sourcedText([
    [
      `${planNamed(plan)}已审定的量化目标`,
      cited(all.length, origin('目标数')),
      '个，其中有全年结果、可以判定的',
      cited(judged, origin('已判定数')),
      '个：完成',
      cited(met.length, origin('完成数')),
      '个，未完成',
      cited(missed.length, origin('未完成数')),
      '个',
      ...(judged === 0 ? [] : ['，完成率', cited(percentText(met.length / judged), `${met.length}÷${judged}`)]),
      '；不能判定的',
      cited(open.length, origin('不能判定数')),
      '个。',
    ],
    ...(missed.length === 0 ? [] : [['一、未完成的目标'], ...named(missed)]),
    ...(met.length === 0 ? [] : [[`${missed.length === 0 ? '一' : '二'}、完成的目标`], ...named(met)]),
    ['不能判定的目标及原因见附件。结果取自有权发布的单位公布的统计数；没有统计数的，取核实数，再取自报数，来源逐项注明。'],
  ]);
  return {
    title: `关于${year}年重点工作量化目标完成情况的通报`,
    recipients: null,
    body,
    sources,
    annexes: [
      tableAnnex(
        `${year}年量化目标与结果对照表`,
        paperKinds.results.columns,
        all.map(({ no, metric, target, actual, verdict, why, source }) => [
          no === null ? '—' : String(no),
          metric,
          target,
          actual === '' ? '—' : actual,
          why === '' ? verdicts[verdict] : `${verdicts[verdict]}（${why}）`,
          source === '' ? '—' : source,
        ]),
      ),
    ],
  };
};
