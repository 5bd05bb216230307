// 1.抓好春耕生产
// 牵头单位：县农业农村局
// 工作目标：播种50万亩
// ^^^^^^^^ announces more of the task's own words, behind its owners

const words =
  /^(?:年度|季度|总体|主要|重点|具体|推进|保障|落实|阶段性?){0,2}(?:工作|任务|建设|项目|推进|实施|改革|整改)?(?:目标|任务|内容|措施|举措|要求|指标|规模|步骤|安排|标准|成果|路径|标志性成果)\s*[:：|｜]|^(?:督导|督办|督查|监督|验收|销号|指导)(?:单位|部门)\s*[:：|｜]/;

const longest = 14;

/** Whether a line begins with a label that announces words of the task, not its owners. */
export const startsContent = (text: string, from: number, to: number): boolean =>
  words.test(text.slice(from, Math.min(to, from + longest)));
