/** One step of a template: `at` is where in the task's time it falls, 0 to 1. */
export type TemplateStep = { readonly text: string; readonly weight: number; readonly at: number };

/** The shape that a template gives to a promise. */
export type TemplateShape =
  | { readonly kind: 'deliverable'; readonly acceptance: string }
  | { readonly kind: 'steps'; readonly steps: readonly TemplateStep[] }
  | { readonly kind: 'number'; readonly measures: 'total' | 'rate'; readonly unit: string | null };

/**
 * How a promise without a number can be measured. `words`: any of them in a clause calls for it; none: whatever no other template knows.
 * `why` completes “…”说的是. Plain data: an office adds its own.
 */
export type QuantifyTemplate = {
  readonly key: string;
  readonly words: readonly string[];
  readonly why: string;
  readonly shape: TemplateShape;
};

/** The templates that are shipped, from the most definite to the vaguest: the first whose word stands in a clause is taken. */
export const quantifyTemplates: readonly QuantifyTemplate[] = [
  {
    key: 'document',
    words: ['出台', '印发', '制定实施', '制定', '修订', '编制'],
    why: '一份文件',
    shape: { kind: 'deliverable', acceptance: '文件已正式印发，有文号，能查到原文' },
  },
  {
    key: 'preparation',
    words: ['前期工作', '预研', '筹备'],
    why: '前期工作，可按审批要件分步',
    shape: {
      kind: 'steps',
      steps: [
        { text: '明确责任和工作方案', weight: 20, at: 0.25 },
        { text: '完成可行性研究或方案编制', weight: 30, at: 0.5 },
        { text: '用地、环评等要件取得批复', weight: 30, at: 0.75 },
        { text: '方案批复，具备开工或实施条件', weight: 20, at: 1 },
      ],
    },
  },
  {
    key: 'start',
    words: ['开工建设', '新开工', '开工', '启动建设'],
    why: '一个开工节点',
    shape: { kind: 'deliverable', acceptance: '取得施工许可或开工批复，监理记录载明已实质性开工' },
  },
  {
    key: 'completed',
    words: ['建成', '竣工', '完工', '投产', '通车', '投入使用', '投用', '投运'],
    why: '一项建成的成果',
    shape: { kind: 'deliverable', acceptance: '通过竣工（交工）验收，已投入使用' },
  },
  {
    key: 'finished',
    words: ['高质量完成', '全面完成', '完成', '组建', '设立'],
    why: '一件要办成的事',
    shape: { kind: 'deliverable', acceptance: '有办结文件或验收结论，写明内容、日期和办理单位' },
  },
  {
    key: 'title',
    words: ['争创', '创建', '创立', '申报', '申遗', '试点', '试验区', '示范区', '示范省', '先导区'],
    why: '一项创建或试点，可按申报环节分步',
    shape: {
      kind: 'steps',
      steps: [
        { text: '印发创建（试点）方案，任务落到单位', weight: 25, at: 0.25 },
        { text: '按方案完成上半年任务', weight: 25, at: 0.5 },
        { text: '通过上级中期评估或报出申报材料', weight: 25, at: 0.75 },
        { text: '通过验收或获得批复；当年不验收的，完成年度任务并有评估结论', weight: 25, at: 1 },
      ],
    },
  },
  {
    key: 'count',
    words: ['培育', '引进', '新增', '遴选', '一批', '做强', '壮大', '推广'],
    why: '一个数量，请填多少和计量单位',
    shape: { kind: 'number', measures: 'total', unit: null },
  },
  {
    key: 'ratio',
    words: ['结算率', '覆盖率', '比例', '成本', '投资强度', '亩均产出'],
    why: '一个比率，请填目标值和计算口径',
    shape: { kind: 'number', measures: 'rate', unit: '%' },
  },
  {
    key: 'event',
    words: ['办好', '举办', '促消费系列活动', '普查'],
    why: '一项要按期办的活动',
    shape: { kind: 'deliverable', acceptance: '已按期举办，有总结报告和结果数据' },
  },
  {
    key: 'clean-up',
    words: ['专项监督', '攻坚', '整治', '清理', '治理', '整改', '化解', '根治', '防控', '防治', '处置'],
    why: '一项整治，可按排查、整改、销号分步',
    shape: {
      kind: 'steps',
      steps: [
        { text: '排查摸底，建立问题台账', weight: 25, at: 0.25 },
        { text: '台账问题整改过半', weight: 25, at: 0.5 },
        { text: '台账问题整改完成', weight: 30, at: 0.75 },
        { text: '逐项核查销号，形成长效办法', weight: 20, at: 1 },
      ],
    },
  },
  {
    key: 'campaign',
    words: ['专项行动', '行动', '计划', '活动'],
    why: '一项行动，可按方案、实施、评估分步',
    shape: {
      kind: 'steps',
      steps: [
        { text: '印发行动方案，列出可核验的事项', weight: 25, at: 0.25 },
        { text: '完成上半年事项', weight: 25, at: 0.5 },
        { text: '完成三季度事项', weight: 25, at: 0.75 },
        { text: '全部事项完成，公布成效', weight: 25, at: 1 },
      ],
    },
  },
  {
    key: 'works',
    words: ['建设', '改造', '工程', '项目', '修复', '搬迁'],
    why: '一项建设任务，可按年度建设内容分步',
    shape: {
      kind: 'steps',
      steps: [
        { text: '年度建设内容明确，任务落到单位', weight: 20, at: 0.25 },
        { text: '年度任务过半', weight: 30, at: 0.5 },
        { text: '年度主体任务完成', weight: 30, at: 0.75 },
        { text: '年度任务全部完成并通过核验', weight: 20, at: 1 },
      ],
    },
  },
  {
    key: 'reform',
    words: ['改革', '机制', '制度', '体系', '体制', '政策'],
    why: '一项改革，可按方案、实施、评估分步',
    shape: {
      kind: 'steps',
      steps: [
        { text: '完成调研，提出方案', weight: 25, at: 0.25 },
        { text: '方案征求意见并印发', weight: 25, at: 0.5 },
        { text: '组织实施', weight: 30, at: 0.75 },
        { text: '评估成效，完善措施', weight: 20, at: 1 },
      ],
    },
  },
  {
    key: 'ongoing',
    words: [],
    why: '一项面上的工作，可按年度要点分步',
    shape: {
      kind: 'steps',
      steps: [
        { text: '印发年度工作要点，列出可核验的事项', weight: 25, at: 0.25 },
        { text: '完成上半年事项', weight: 25, at: 0.5 },
        { text: '完成三季度事项', weight: 25, at: 0.75 },
        { text: '事项全部完成，形成年度评估', weight: 25, at: 1 },
      ],
    },
  },
];
