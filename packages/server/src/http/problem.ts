import { type Lang, type Refusal, refusals, sentenceOf } from '@luoshi/domain';

/** problem+json (RFC 9457); `code` is stable, `detail` is a sentence for the person. */
export type ProblemView = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
};

export const problemType = 'application/problem+json; charset=utf-8';

/** A refusal as an answer. */
export const problemOf = (refusal: Refusal, lang: Lang, requestId: string): ProblemView => {
  const sentence = sentenceOf(refusal, lang);
  return {
    type: `https://luoshi.invalid/problems/${refusal.code}`,
    title: sentence,
    status: refusals[refusal.code].status,
    code: refusal.code,
    detail: sentence,
    requestId,
  };
};

const fault: Readonly<Record<Lang, string>> = {
  zh: '系统出错，已记录；请稍后再试，或把编号告诉管理员',
  en: 'something failed and was logged; try again later, or give the number to the administrator',
};

/** A fault as an answer: nothing of it leaves the log. */
export const faultProblem = (lang: Lang, requestId: string): ProblemView => ({
  type: 'https://luoshi.invalid/problems/fault',
  title: fault[lang],
  status: 500,
  code: 'fault',
  detail: fault[lang],
  requestId,
});
