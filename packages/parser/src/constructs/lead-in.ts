// …（财政部负责）具体措施：1．及时总结财政资金直达基层的经验做法
//                ^^^^^^^^^ announces the numbered measures, and is no text of theirs

const words = ['具体措施', '具体任务', '主要任务', '重点任务', '工作任务', '工作措施', '主要举措', '重点举措', '主要措施', '工作举措'];

const ends: ReadonlySet<number> = new Set(words.map((word) => word.charCodeAt(3)));

/** Where the lead-in starts that ends before the colon at `colon`, or −1. */
export const leadInBefore = (text: string, from: number, colon: number): number =>
  colon - from >= 4 && ends.has(text.charCodeAt(colon - 1)) && words.includes(text.slice(colon - 4, colon)) ? colon - 4 : -1;
