import { fill, type Lang } from '@luoshi/domain';
import { assessmentActions } from './assessment-actions.js';
import { supervisionActions } from './supervision-actions.js';

type Entry = Readonly<Record<Lang, string>> & {
  /** About accounts and sessions: for the audit administrator alone. The rest is business, which the supervisor reads too. */
  readonly administrative: boolean;
};

/** The one registry of acts that are logged, each with its sentence; `{field}` is filled from the entry's data. */
export const auditActions = {
  'ledger.opened': {
    administrative: true,
    zh: '建立台账，载入{registry}名录（单位{units}个）',
    en: 'opened the ledger with the registry of {registry} ({units} units)',
  },
  'session.opened': { administrative: true, zh: '登录', en: 'logged in' },
  'session.refused': { administrative: true, zh: '登录失败（{reason}）：{username}', en: 'log-in refused ({reason}): {username}' },
  'session.closed': { administrative: true, zh: '退出登录', en: 'logged out' },
  'password.changed': { administrative: true, zh: '修改本人密码', en: 'changed the own password' },
  'password.reset': { administrative: true, zh: '重置{username}的密码', en: 'reset the password of {username}' },
  'user.added': { administrative: true, zh: '开立账号{username}（{displayName}）', en: 'opened the account {username} ({displayName})' },
  'user.disabled': { administrative: true, zh: '停用账号{username}', en: 'disabled the account {username}' },
  'user.enabled': { administrative: true, zh: '启用账号{username}', en: 'enabled the account {username}' },
  'user.granted': { administrative: true, zh: '授予{username}角色：{roles}', en: 'granted {username} the roles: {roles}' },
  'plan.loaded': { administrative: false, zh: '导入《{title}》，任务{tasks}项', en: 'loaded “{title}” with {tasks} tasks' },
  'plan.amended': {
    administrative: false,
    zh: '修订《{title}》：新增{added}项，变动{changed}项，撤下{withdrawn}项',
    en: 'amended “{title}”: {added} added, {changed} changed, {withdrawn} withdrawn',
  },
  'erratum.proposed': {
    administrative: false,
    zh: '提出勘误：“{printed}”应为“{corrected}”，{places}处',
    en: 'proposed to read “{printed}” as “{corrected}” at {places} places',
  },
  'erratum.accepted': {
    administrative: false,
    zh: '采纳勘误：“{printed}”读作“{corrected}”，{places}处',
    en: 'accepted to read “{printed}” as “{corrected}” at {places} places',
  },
  'erratum.reverted': {
    administrative: false,
    zh: '撤回勘误：“{printed}”恢复如印，{places}处',
    en: 'took back the erratum: “{printed}” reads as printed again at {places} places',
  },
  'erratum.dismissed': {
    administrative: false,
    zh: '驳回勘误：“{printed}”→“{corrected}”',
    en: 'dismissed to read “{printed}” as “{corrected}”',
  },
  'unit.added': { administrative: false, zh: '名录新增“{name}”', en: 'added “{name}” to the registry' },
  'unit.alias-added': { administrative: false, zh: '“{name}”登记别名“{alias}”', en: 'registered “{alias}” as a name of “{name}”' },
  'correction.made': { administrative: false, zh: '更正第{no}项的{field}', en: 'corrected {field} of task {no}' },
  'correction.withdrawn': {
    administrative: false,
    zh: '撤回第{no}项{field}的更正',
    en: 'took back the correction of {field} of task {no}',
  },
  'correction.reapplied': {
    administrative: false,
    zh: '修订后仍按更正读第{no}项的{field}',
    en: 'kept the correction of {field} of task {no} over the amended document',
  },
  'reading.checked': { administrative: false, zh: '核对第{no}项，确认无误', en: 'checked the reading of task {no}' },
  'reading.unchecked': { administrative: false, zh: '取消第{no}项的核对', en: 'took back the check of task {no}' },
  'commitment.begun': { administrative: false, zh: '{unit}开始填写推进表', en: '{unit} began its commitment' },
  'commitment.submitted': {
    administrative: false,
    zh: '{unit}提交推进表（第{version}版）',
    en: '{unit} submitted its commitment (version {version})',
  },
  'commitment.recalled': { administrative: false, zh: '{unit}收回推进表', en: '{unit} took its commitment back' },
  'commitment.returned': { administrative: false, zh: '退回{unit}的推进表：{note}', en: 'returned the commitment of {unit}: {note}' },
  'commitment.approved': {
    administrative: false,
    zh: '审定{unit}的推进表（第{version}版），作为基准',
    en: 'approved the commitment of {unit} (version {version}) as the baseline',
  },
  'commitment.split': {
    administrative: false,
    zh: '{unit}把“{metric}”分解到{parts}个单位',
    en: '{unit} divided “{metric}” among {parts} units',
  },
  'commitment.dropped': {
    administrative: false,
    zh: '{unit}作废推进表（第{version}版）',
    en: '{unit} dropped its commitment (version {version})',
  },
  'unit.alias-removed': { administrative: false, zh: '“{name}”撤下别名“{alias}”', en: 'removed “{alias}” from the names of “{name}”' },
  'unit.changed': { administrative: false, zh: '更正名录中的“{name}”：{changes}', en: 'corrected “{name}” in the registry: {changes}' },
  'unit.removed': { administrative: false, zh: '名录撤下“{name}”', en: 'removed “{name}” from the registry' },
  'unit.merged': {
    administrative: false,
    zh: '“{name}”自{from}起并入“{successor}”，涉及任务{tasks}项',
    en: 'merged “{name}” into “{successor}” from {from}; {tasks} tasks',
  },
  'unit.unmerged': { administrative: false, zh: '撤销“{name}”并入“{successor}”', en: 'took back merging “{name}” into “{successor}”' },
  'registry.loaded': {
    administrative: false,
    zh: '从“{filename}”导入名录：新增{added}，更正{changed}，重新认定任务{tasks}项',
    en: 'loaded the registry “{filename}”: {added} added, {changed} corrected, {tasks} tasks resolved again',
  },
  'calendar.entered': {
    administrative: false,
    zh: '录入{year}年节假日安排（{source}）',
    en: 'entered the holidays of {year} ({source})',
  },
  'cycle.added': { administrative: false, zh: '设置填报周期“{name}”（{source}）', en: 'set the report cycle “{name}” ({source})' },
  'period.opened': {
    administrative: false,
    zh: '开启{period}填报，应报{asked}份，{due}前报督查室',
    en: 'opened {period}: {asked} reports, due on {due}',
  },
  'period.closed': { administrative: false, zh: '关闭{period}填报', en: 'closed {period}' },
  'report.handed-in': { administrative: false, zh: '{unit}联络员送审{period}进展', en: 'the liaison of {unit} handed in {period}' },
  'report.sent-back': {
    administrative: false,
    zh: '{unit}审核人退回{period}进展：{note}',
    en: 'the approver of {unit} sent {period} back: {note}',
  },
  'report.submitted': { administrative: false, zh: '{unit}报送{period}进展', en: '{unit} submitted {period}' },
  'report.recalled': { administrative: false, zh: '{unit}收回{period}进展', en: '{unit} took {period} back' },
  'report.merged': { administrative: false, zh: '汇总{unit}的{period}进展', en: 'merged {period} of {unit}' },
  'report.returned': { administrative: false, zh: '退回{unit}的{period}进展：{note}', en: 'returned {period} of {unit}: {note}' },
  'report.accepted': { administrative: false, zh: '采纳{unit}的{period}进展', en: 'accepted {period} of {unit}' },
  'report.corrected': {
    administrative: false,
    zh: '更正{unit}{period}的核实值：{note}',
    en: 'corrected the verified value of {unit}, {period}: {note}',
  },
  'report.waived': { administrative: false, zh: '免报：{unit}，{period}（{note}）', en: 'waived {period} of {unit}: {note}' },
  'report.claimed': { administrative: false, zh: '恢复填报：{unit}，{period}', en: 'asked {unit} for {period} again' },
  'inspection.drafted': { administrative: false, zh: '拟定督查“{title}”', en: 'drafted the inspection “{title}”' },
  'inspection.saved': { administrative: false, zh: '修改督查“{title}”', en: 'changed the inspection “{title}”' },
  'inspection.moved': { administrative: false, zh: '督查“{title}”：{event}（{number}）', en: 'inspection “{title}”: {event} ({number})' },
  'inspection.team-changed': {
    administrative: false,
    zh: '调整督查组，{members}人，回避：{recused}',
    en: 'changed the team: {members} members, stepping aside: {recused}',
  },
  'inspection.finding-recorded': { administrative: false, zh: '记录{unit}的问题', en: 'recorded a finding of {unit}' },
  'inspection.finding-changed': { administrative: false, zh: '修改{unit}的问题', en: 'changed a finding of {unit}' },
  'inspection.finding-removed': { administrative: false, zh: '撤下{unit}的问题：{fact}', en: 'took out a finding of {unit}: {fact}' },
  'inspection.rectification-reported': { administrative: false, zh: '{unit}报告整改情况', en: '{unit} reported its rectification' },
  'inspection.rectification-passed': { administrative: false, zh: '{unit}的整改核查通过', en: 'the rectification of {unit} passed' },
  'inspection.rectification-returned': {
    administrative: false,
    zh: '退回{unit}的整改：{note}',
    en: 'returned the rectification of {unit}: {note}',
  },
  'inspection.conclusion-written': { administrative: false, zh: '起草对{unit}的督查结论', en: 'wrote the conclusion about {unit}' },
  'inspection.notice-signed': { administrative: false, zh: '{unit}签收督查通知', en: '{unit} signed for the notice' },
  'inspection.conclusion-received': {
    administrative: false,
    zh: '{unit}于{on}签收督查结论',
    en: '{unit} signed for the conclusion on {on}',
  },
  'inspection.conclusion-answered': { administrative: false, zh: '{unit}反馈意见', en: '{unit} answered the conclusion' },
  'inspection.review-applied': {
    administrative: false,
    zh: '{unit}申请复核，{due}前决定',
    en: '{unit} applied for a review, to be decided by {due}',
  },
  'inspection.review-decided': {
    administrative: false,
    zh: '对{unit}作出复核决定：{outcome}（{number}）',
    en: 'decided the review of {unit}: {outcome} ({number})',
  },
  'inspection.review-withdrawn': { administrative: false, zh: '{unit}撤回复核申请', en: '{unit} took its application back' },
  'inspection.recommended': { administrative: false, zh: '建议对{unit}{kind}', en: 'proposed {kind} for {unit}' },
  'inspection.recommendation-moved': { administrative: false, zh: '对{unit}的{kind}建议：{event}', en: '{kind} for {unit}: {event}' },
  'inspection.clue-noted': { administrative: false, zh: '登记待移送{authority}的线索', en: 'noted a clue for {authority}' },
  'inspection.clue-moved': { administrative: false, zh: '线索（{authority}）：{event}', en: 'clue ({authority}): {event}' },
  'inspection.rules-made': {
    administrative: false,
    zh: '制定督查规则，{from}起施行（{source}）',
    en: 'set the rules of inspections from {from} ({source})',
  },
  'paper.drafted': { administrative: false, zh: '起草{kind}“{title}”', en: 'drafted {kind} “{title}”' },
  'paper.saved': { administrative: false, zh: '修改{kind}“{title}”', en: 'changed {kind} “{title}”' },
  'paper.issued': { administrative: false, zh: '印发{kind}{number}“{title}”', en: 'issued {kind} {number} “{title}”' },
  'paper.dropped': {
    administrative: false,
    zh: '作废{kind}草稿“{title}”：{reason}',
    en: 'dropped the draft of {kind} “{title}”: {reason}',
  },
  'paper.withdrawn': {
    administrative: false,
    zh: '撤回{kind}{number}“{title}”：{reason}',
    en: 'withdrew {kind} {number} “{title}”: {reason}',
  },
  'evidence.added': { administrative: false, zh: '添加佐证材料“{filename}”', en: 'added “{filename}”' },
  'evidence.removed': { administrative: false, zh: '撤下佐证材料“{filename}”', en: 'took out “{filename}”' },
  'request.begun': { administrative: false, zh: '{unit}拟申请{kind}', en: '{unit} began to ask for {kind}' },
  'request.submitted': { administrative: false, zh: '{unit}申请{kind}：{reason}', en: '{unit} asked for {kind}: {reason}' },
  'request.endorsed': { administrative: false, zh: '{unit}负责人审签{kind}申请', en: 'the head of {unit} endorsed the request for {kind}' },
  'request.declined': {
    administrative: false,
    zh: '{unit}负责人退回{kind}申请：{note}',
    en: 'the head of {unit} sent the request back, {kind}: {note}',
  },
  'request.forwarded': {
    administrative: false,
    zh: '把{unit}的{kind}申请报牵头领导',
    en: 'forwarded the request of {unit} for {kind} to the lead official',
  },
  'request.returned': { administrative: false, zh: '退回{unit}的{kind}申请：{note}', en: 'returned the request of {unit}, {kind}: {note}' },
  'request.approved': {
    administrative: false,
    zh: '批准{unit}的{kind}申请：{change}',
    en: 'approved the request of {unit}, {kind}: {change}',
  },
  'request.rejected': {
    administrative: false,
    zh: '未批准{unit}的{kind}申请：{note}',
    en: 'rejected the request of {unit} for {kind}: {note}',
  },
  'request.withdrawn': { administrative: false, zh: '{unit}撤回{kind}申请', en: '{unit} withdrew the request for {kind}' },
  'close-out.begun': { administrative: false, zh: '{unit}开始填写销号申请', en: '{unit} began to apply for close-out' },
  'close-out.applied': { administrative: false, zh: '{unit}申请销号', en: '{unit} applied for close-out' },
  'close-out.withdrawn': { administrative: false, zh: '{unit}撤回销号申请', en: '{unit} withdrew its application for close-out' },
  'close-out.checked': { administrative: false, zh: '核查通过{unit}的销号申请', en: 'the close-out of {unit} passed the check' },
  'close-out.returned': { administrative: false, zh: '退回{unit}的销号申请：{note}', en: 'returned the close-out of {unit}: {note}' },
  'close-out.approved': { administrative: false, zh: '批准{unit}的销号申请', en: 'approved the close-out of {unit}' },
  'close-out.denied': { administrative: false, zh: '不予批准{unit}的销号申请：{note}', en: 'denied the close-out of {unit}: {note}' },
  'close-out.closed': { administrative: false, zh: '销号', en: 'struck the task off the list' },
  'close-out.drawn': {
    administrative: false,
    zh: '从{candidates}项已销号任务中抽取{drawn}项复查（随机种子 {seed}）',
    en: 'drew {drawn} of {candidates} closed tasks for a re-check (seed {seed})',
  },
  'close-out.sampled': { administrative: false, zh: '抽取复查', en: 'drawn for a re-check' },
  'close-out.confirmed': { administrative: false, zh: '复查属实：{note}', en: 'confirmed by a re-check: {note}' },
  'close-out.reopened': { administrative: false, zh: '恢复任务：{note}', en: 'reopened the task: {note}' },
  'receipt.issued': {
    administrative: false,
    zh: '交办任务{receipts}件，{due}前签收',
    en: 'issued {receipts} receipts, to be signed by {due}',
  },
  'receipt.signed': { administrative: false, zh: '{unit}签收', en: '{unit} signed for it' },
  'receipt.split': { administrative: false, zh: '{unit}分解到：{holders}', en: '{unit} split it to: {holders}' },
  'receipt.withdrawn': { administrative: false, zh: '撤回对{unit}的交办：{reason}', en: 'took it back from {unit}: {reason}' },
  'receipt.exported': { administrative: false, zh: '导出签收情况{receipts}件（{format}）', en: 'exported {receipts} receipts ({format})' },
  'owners.resolved': {
    administrative: false,
    zh: '明确“{subject}”指：{units}（{reason}）',
    en: 'decided that “{subject}” stands for: {units} ({reason})',
  },
  'owners.withdrawn': {
    administrative: false,
    zh: '撤回关于“{subject}”所指单位的决定：{reason}',
    en: 'took back the decision on “{subject}”: {reason}',
  },
  'post.added': { administrative: false, zh: '设立岗位“{title}”', en: 'set up the post “{title}”' },
  'post.renamed': { administrative: false, zh: '岗位“{before}”改称“{title}”', en: 'renamed the post “{before}” to “{title}”' },
  'post.succeeded': {
    administrative: false,
    zh: '{person}自{from}起接任“{title}”（前任：{before}）',
    en: '{person} holds “{title}” from {from} (before: {before})',
  },
  'post.substituted': {
    administrative: false,
    zh: '{person}自{from}至{to}代行“{title}”',
    en: '{person} stands in for “{title}” from {from} to {to}',
  },
  'post.holding-changed': {
    administrative: false,
    zh: '更正“{title}”的任职：{before}→{after}',
    en: 'corrected a holder of “{title}”: {before} → {after}',
  },
  'post.holding-removed': {
    administrative: false,
    zh: '删除“{title}”误录的任职：{before}',
    en: 'removed from “{title}” what was entered by mistake: {before}',
  },
  'pack.made': {
    administrative: false,
    zh: '拟订亮灯规则“{name}”第{version}版',
    en: 'drafted the light rules “{name}”, version {version}',
  },
  'pack.changed': {
    administrative: false,
    zh: '修改亮灯规则“{name}”第{version}版',
    en: 'changed the light rules “{name}”, version {version}',
  },
  'pack.chosen': {
    administrative: false,
    zh: '{taskClass}自{from}起用“{name}”第{version}版',
    en: '{taskClass} tasks are judged by “{name}”, version {version}, from {from}',
  },
  'value.verified': {
    administrative: false,
    zh: '核实“{metric}”为{value}{unit}，截至{asOf}（{source}）',
    en: 'verified “{metric}” as {value} {unit}, as of {asOf} ({source})',
  },
  'value.published': {
    administrative: false,
    zh: '发布统计数“{metric}”{value}{unit}，截至{asOf}（{source}）',
    en: 'published “{metric}”: {value} {unit}, as of {asOf} ({source})',
  },
  'publisher.named': {
    administrative: false,
    zh: '指定{unit}发布“{metric}”的统计数（{source}）',
    en: 'named {unit} to publish “{metric}” ({source})',
  },
  'ledger.backed-up': { administrative: true, zh: '备份台账', en: 'backed up the ledger' },
  'ledger.archived': {
    administrative: true,
    zh: '归档台账：任务{tasks}项，文件{files}个',
    en: 'archived the ledger: {tasks} tasks, {files} files',
  },
  'notice.rules-set': {
    administrative: true,
    zh: '设置提醒规则：提前{before}天，逾期每{every}天，每日{digest}汇总，免打扰{quiet}',
    en: 'set the rules of notices: {before} days before, every {every} days overdue, digest at {digest}, quiet {quiet}',
  },
  'channel.added': { administrative: true, zh: '设置提醒渠道“{name}”（{kind}，{to}）', en: 'set up the channel “{name}” ({kind}, {to})' },
  'channel.changed': {
    administrative: true,
    zh: '修改提醒渠道“{name}”（{kind}，{to}）',
    en: 'changed the channel “{name}” ({kind}, {to})',
  },
  'channel.removed': { administrative: true, zh: '删除提醒渠道“{name}”（{kind}）', en: 'removed the channel “{name}” ({kind})' },
  'channel.tested': { administrative: true, zh: '测试提醒渠道“{name}”', en: 'tested the channel “{name}”' },
  'delivery.resent': {
    administrative: true,
    zh: '重发{day}给{recipient}的提醒（{channel}）',
    en: 'sent the notice of {day} to {recipient} again ({channel})',
  },
  'feed.made': { administrative: true, zh: '生成日历订阅地址', en: 'made a calendar feed' },
  'feed.dropped': { administrative: true, zh: '停用日历订阅', en: 'ended the calendar feed' },
  'ledger.exported': { administrative: false, zh: '导出台账{tasks}项（{format}）', en: 'exported {tasks} tasks ({format})' },
  ...supervisionActions,
  ...assessmentActions,
} as const satisfies Record<string, Entry>;

export type AuditAction = keyof typeof auditActions;

/** Actions of one kind, for the filter of those who may not read the other. */
export const businessActions: readonly AuditAction[] = (Object.keys(auditActions) as AuditAction[]).filter(
  (action) => !auditActions[action].administrative,
);

const isKnown = (action: string): action is AuditAction => action in auditActions;

/** An entry in a sentence. An action that a later version wrote is shown by its code. */
export const auditSentence = (action: string, data: Readonly<Record<string, string | number>>, lang: Lang): string =>
  isKnown(action) ? fill(auditActions[action][lang], data) : action;
