import { assessmentRefusals } from './assessment/assessment-refusals.js';
import { fill, type Lang } from './diagnostics.js';
import { noticeRefusals } from './notices/notice-refusals.js';
import { paperRefusals } from './papers/paper-refusals.js';
import { formRefusals } from './progress/form/form-refusals.js';
import { inspectionRefusals } from './supervision/inspection/inspection-refusals.js';
import { remedyRefusals } from './supervision/remedy/remedy-refusals.js';

type Entry = { readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 429; readonly zh: string; readonly en: string };

/**
 * The one registry of “no, because”. `code` is stable and stands in every problem+json answer; `status` is its HTTP face.
 * Messages say what, why and what to do next.
 */
export const refusals = {
  'not-signed-in': { status: 401, zh: '请先登录', en: 'sign in first' },
  'wrong-credentials': { status: 401, zh: '用户名或密码不对', en: 'wrong user name or password' },
  'account-disabled': { status: 403, zh: '账号已停用，请联系系统管理员', en: 'this account is disabled; ask the system administrator' },
  'too-many-attempts': { status: 429, zh: '尝试次数过多，请{minutes}分钟后再试', en: 'too many attempts; try again in {minutes} minutes' },
  'not-permitted': { status: 403, zh: '您的角色不能{action}', en: 'your role may not {action}' },
  'foreign-origin': { status: 403, zh: '请求来自别的网站，已拒绝', en: 'the request comes from another site and was refused' },
  'not-found': { status: 404, zh: '没有找到{thing}', en: '{thing} was not found' },
  'input-invalid': { status: 400, zh: '输入有误：{detail}', en: 'the input is not valid: {detail}' },
  'file-unreadable': { status: 422, zh: '读不了这个文件：{reason}', en: 'this file cannot be read: {reason}' },
  'file-too-large': { status: 413, zh: '文件超过{megabytes} MB，请拆分后再试', en: 'the file is over {megabytes} MB; split it' },
  'file-changed': { status: 409, zh: '文件与预览时不同，请重新预览', en: 'the file differs from the one previewed; preview it again' },
  'plan-without-tasks': { status: 422, zh: '没有读到任务，不能导入', en: 'no task was read, so there is nothing to import' },
  'plan-unchanged': { status: 409, zh: '同一文件已经导入，没有任何变化', en: 'the same document is already loaded; nothing changed' },
  'plan-changed-meanwhile': {
    status: 409,
    zh: '预览之后台账已被更新，请重新预览',
    en: 'the ledger changed since the preview; preview again',
  },
  'erratum-not-open': { status: 409, zh: '这条勘误已是“{state}”，请刷新', en: 'this erratum is already “{state}”; refresh' },
  'password-weak': {
    status: 422,
    zh: '密码至少12位，且不能与用户名或原密码相同',
    en: 'the password needs at least 12 characters and must differ from the user name and the present password',
  },
  'password-change-required': { status: 403, zh: '请先修改初始密码', en: 'change the initial password first' },
  'user-exists': { status: 409, zh: '用户名“{username}”已被使用', en: 'the user name “{username}” is taken' },
  'administrators-separate': {
    status: 422,
    zh: '系统、安全、审计三员不能由同一账号兼任',
    en: 'one account may hold only one of the three administrator roles',
  },
  'last-administrator': {
    status: 409,
    zh: '这是最后一个系统管理员账号，不能停用或改任',
    en: 'this is the last system administrator and can be neither disabled nor moved',
  },
  'unit-required': { status: 422, zh: '联络员和审核人必须属于一个单位', en: 'a liaison or approver must belong to a unit' },
  'unit-in-use': {
    status: 409,
    zh: '“{name}”还在使用（{uses}），不能删除；可以写停用日期，或并入承接单位',
    en: '“{name}” is in use ({uses}) and cannot be removed; end it, or merge it into its successor',
  },
  'unit-successor-unfit': {
    status: 422,
    zh: '不能并入“{name}”：它就是本单位，或已经并入别的单位',
    en: 'it cannot be merged into “{name}”: that is the unit itself, or was merged into another',
  },
  'unit-not-merged': { status: 409, zh: '“{name}”没有并入别的单位', en: '“{name}” was not merged into another unit' },
  'registry-with-faults': {
    status: 422,
    zh: '表格有{faults}处错误，没有写入任何内容。{first}',
    en: 'the spreadsheet has {faults} faults and nothing was written. {first}',
  },
  'registry-unchanged': {
    status: 409,
    zh: '表格与名录一致，没有需要写入的内容',
    en: 'the spreadsheet says what the registry says; nothing to write',
  },
  'registry-changed-meanwhile': {
    status: 409,
    zh: '预览之后名录已被更新，请重新预览',
    en: 'the registry changed since the preview; preview again',
  },
  'unit-exists': { status: 409, zh: '名录里已有“{name}”', en: 'the registry already has “{name}”' },
  'receipt-not-open': {
    status: 409,
    zh: '这项交办现在是“{state}”，不能{event}；{open}',
    en: 'this receipt is “{state}”: {event} is not possible; {open}',
  },
  'commitment-not-open': {
    status: 409,
    zh: '推进表现在是“{state}”，不能{event}；{open}',
    en: 'this commitment is “{state}”: {event} is not possible; {open}',
  },
  'report-not-open': {
    status: 409,
    zh: '这份填报现在是“{state}”，不能{event}；{open}',
    en: 'this report is “{state}”: {event} is not possible; {open}',
  },
  'request-not-open': {
    status: 409,
    zh: '这份变更申请现在是“{state}”，不能{event}；{open}',
    en: 'this change request is “{state}”: {event} is not possible; {open}',
  },
  'close-out-not-open': {
    status: 409,
    zh: '这次销号现在是“{state}”，不能{event}；{open}',
    en: 'this close-out is “{state}”: {event} is not possible; {open}',
  },
  'task-withdrawn': {
    status: 409,
    zh: '修订后的方案已不含这项任务，只能查阅其历史',
    en: 'the amended plan no longer holds this task; its history can be read',
  },
  'edited-meanwhile': {
    status: 409,
    zh: '{person}刚刚改过这份内容；您的文字没有丢，请对照后再保存',
    en: '{person} has just edited this; your words are not lost: compare and save again',
  },
  'share-of-another-unit': {
    status: 403,
    zh: '这是别的单位承担的任务，只能由该单位办理；分工有误请提出移交申请',
    en: 'this share is another unit’s and only that unit can work on it; if the division is wrong, ask for a hand-over',
  },
  'unit-has-account': {
    status: 403,
    zh: '该单位有自己的账号，不能代办；请退回或提醒该单位',
    en: 'the unit has an account of its own and works for itself; return it or remind the unit',
  },
  'not-lead-unit': {
    status: 403,
    zh: '只有这项任务的牵头单位能办理，请联系牵头单位',
    en: 'only the task’s lead unit can do this; ask the lead unit',
  },
  'post-of-another-unit': {
    status: 403,
    zh: '这是别的单位的岗位，请由该单位或督查室维护',
    en: 'this post is another unit’s; that unit or the supervisor keeps it',
  },
  'not-publisher': {
    status: 403,
    zh: '统计数值只由有权发布该指标的单位审核人录入；发布单位由督查室指定',
    en: 'a published value is entered only by the approver of the unit entitled to publish this indicator; the supervisor names that unit',
  },
  'pack-unsound': { status: 422, zh: '这套规则还不能用：{findings}', en: 'these rules cannot be used yet: {findings}' },
  'pack-fixed': {
    status: 409,
    zh: '“{name}”第{version}版已在使用或随产品提供，不再改动；请另立一版',
    en: 'version {version} of “{name}” is in use or comes with the product and does not change; make another version',
  },
  'pack-id-shipped': { status: 409, zh: '“{id}”是随产品提供的规则，请换一个编号', en: '“{id}” is a shipped pack; choose another id' },
  'pack-period-closed': {
    status: 409,
    zh: '{period}已经关闭，灯已定；请从以后的填报期起用',
    en: '{period} is closed and its lights stand; choose a later period',
  },
  'value-unfit': { status: 422, zh: '这个数值不能采用：{findings}', en: 'this value cannot be taken: {findings}' },
  'value-of-tomorrow': {
    status: 422,
    zh: '{asOf}还没有到，数值只能截至今天或以前',
    en: '{asOf} has not come yet; a value stands for today or an earlier day',
  },
  'approver-submits': {
    status: 403,
    zh: '本单位设有审核人，请先送审，由审核人提交',
    en: 'your unit has an approver: hand it in, and the approver submits it',
  },
  'drafter-not-approver': {
    status: 403,
    zh: '起草人不能审核自己的填报，请由本单位另一位审核人提交',
    en: 'who drafted it cannot approve it; another approver of the unit submits it',
  },
  'checker-is-reporter': {
    status: 403,
    zh: '核查人不能是填报人，也不能属于承担单位；请换一位核查人',
    en: 'who checks may neither have reported nor belong to a unit that carries the task; another person must check',
  },
  'not-lead-official': {
    status: 403,
    zh: '这项任务由别的领导牵头，请转其本人或代职人办理',
    en: 'another official leads this task; that person or the substitute decides',
  },
  'calendar-year-unknown': {
    status: 409,
    zh: '{year}年的节假日安排还没有录入，算不出工作日；请督查室按国务院办公厅通知录入',
    en: 'the holidays of {year} are not known, so working days cannot be counted; the supervisor enters them from the State Council’s notice',
  },
  'calendar-year-invalid': {
    status: 422,
    zh: '{year}年的节假日安排有误：{detail}',
    en: 'the holidays of {year} are not right: {detail}',
  },
  'clock-not-open': {
    status: 409,
    zh: '时钟自{on}以来的状态不允许这样做，请刷新后再试',
    en: 'the clock’s state since {on} does not allow this; refresh and try again',
  },
  'clock-goes-back': {
    status: 422,
    zh: '{on}早于上一次记录（{last}），请改用当天或之后的日期',
    en: '{on} lies before the last entry ({last}); use that day or a later one',
  },
  'report-incomplete': { status: 422, zh: '还不能提交：{findings}', en: 'it cannot be submitted yet: {findings}' },
  'period-foreign': { status: 422, zh: '{period}不是“{name}”的填报期', en: '{period} is no period of “{name}”' },
  'period-closed': { status: 409, zh: '{period}已经关闭，不能再开启', en: '{period} is closed and cannot be opened again' },
  'period-not-open': { status: 409, zh: '{period}没有开启，或已经关闭', en: '{period} is not open' },
  'evidence-infected': {
    status: 422,
    zh: '查毒程序在“{filename}”中发现病毒，文件没有收下；请在本机查杀后重新上传',
    en: 'the virus scanner found something in “{filename}”; it was not taken: clean it and upload it again',
  },
  'scan-silent': {
    status: 422,
    zh: '查毒程序没有应答，“{filename}”没有收下；请稍后再传，仍不行请告诉系统管理员',
    en: 'the virus scanner gave no answer and “{filename}” was not taken; try again later, or tell the administrator',
  },
  'evidence-macros': {
    status: 422,
    zh: '“{filename}”含有宏，不能上传；请另存为不含宏的文件',
    en: '“{filename}” holds macros; save it without them',
  },
  'evidence-disguised': {
    status: 422,
    zh: '“{filename}”的内容与扩展名不符，不能上传',
    en: 'the contents of “{filename}” are not what its name says',
  },
  'reading-changed': {
    status: 409,
    zh: '这一项的读法刚被改过，请刷新后再更正',
    en: 'the reading has just been changed; refresh and correct again',
  },
  'reading-same': { status: 409, zh: '与现在的读法相同，没有要更正的', en: 'it reads so already: there is nothing to correct' },
  'correction-not-open': { status: 409, zh: '这条更正已是“{state}”，请刷新', en: 'this correction is already “{state}”; refresh' },
  'part-fixed': {
    status: 409,
    zh: '{unit}的推进表已经提交或审定，不能再改它的分解数；请先退回，或由该单位提出变更申请',
    en: 'the commitment of {unit} is submitted or in force; return it first, or let the unit ask for a change',
  },
  'commitment-incomplete': {
    status: 422,
    zh: '推进表还不能提交：{findings}',
    en: 'the commitment cannot be submitted yet: {findings}',
  },
  'reason-missing': { status: 422, zh: '请写明理由', en: 'give a reason' },
  'cycle-invalid': { status: 422, zh: '填报周期有误：{detail}', en: 'the report cycle is not right: {detail}' },
  'receipt-not-issued': {
    status: 409,
    zh: '这项任务还没有交办给该单位，请督查室先交办',
    en: 'the task was not issued to this unit yet; the supervisor issues it first',
  },
  'receipt-signed': {
    status: 409,
    zh: '{person}已于{on}签收，不用再签',
    en: '{person} has signed for it on {on}; nothing more to do',
  },
  'receipt-due-past': {
    status: 422,
    zh: '签收期限{on}已经过去，请改为今天或以后',
    en: 'the day to sign by, {on}, is past; choose today or later',
  },
  'nothing-to-issue': {
    status: 409,
    zh: '没有需要交办的：各责任单位都已收到',
    en: 'nothing to issue: every responsible unit has it already',
  },
  'nothing-to-sign': { status: 409, zh: '没有待签收的任务', en: 'nothing waits to be signed for' },
  'parts-missing': {
    status: 422,
    zh: '请至少写明一个处室或一个人',
    en: 'name at least one office or person',
  },
  'owners-not-open': {
    status: 409,
    zh: '这项任务没有印“等”，也没有这个集体主体，不需要明确',
    en: 'the task prints neither an open list nor this body: nothing to decide',
  },
  'owner-unknown': { status: 422, zh: '名录里没有这个单位，请从名录中选择', en: 'the registry has no such unit; choose one from it' },
  'resolution-withdrawn': { status: 409, zh: '这个决定已经撤回，请刷新', en: 'this decision was withdrawn already; refresh' },
  'approver-keeps-post': {
    status: 403,
    zh: '单位负责人、审核人和联络员岗位带有权限，由本单位审核人或督查室维护',
    en: 'posts that bring rights (head, approver, liaison) are kept by the unit’s approver or the supervisor',
  },
  'holder-of-another-unit': {
    status: 422,
    zh: '这个账号属于别的单位或是管理员，请选择本单位的账号',
    en: 'this account is another unit’s or an administrator’s; choose one of the own unit',
  },
  'post-held-later': {
    status: 409,
    zh: '{person}自{from}起任职，接任日期须在此之后；请核对日期',
    en: '{person} holds the post from {from}; a successor begins after that day: check the dates',
  },
  'holding-ends-early': {
    status: 422,
    zh: '止期{to}早于起期{from}，请核对',
    en: 'the last day {to} lies before the first, {from}; check them',
  },
  'substitute-without-end': {
    status: 422,
    zh: '代职须写明止期；长期接任请录入新的任职人',
    en: 'a substitution needs a last day; for a lasting change enter a new holder',
  },
  'substitute-is-holder': {
    status: 422,
    zh: '任职人不能给自己代职，请另选一人',
    en: 'the holder cannot be the own substitute; choose another person',
  },
  'request-needs-leader': {
    status: 409,
    zh: '这类变更须报牵头领导批准，请先上报',
    en: 'this kind of change needs the lead official’s approval; forward it',
  },
  'request-without-leader': {
    status: 409,
    zh: '按审批流程不需报牵头领导，请直接决定',
    en: 'the chain foresees no lead official here; decide it',
  },
  'request-pending': {
    status: 409,
    zh: '这份责任已有一件在办的变更申请，请先办结或撤回',
    en: 'a change of this share is being asked for already; settle or withdraw it first',
  },
  'request-after-end': {
    status: 409,
    zh: '这项任务已销号或终止，不再受理变更；如需恢复请与督查室联系',
    en: 'this task is closed or stopped and takes no change; to reopen it ask the supervisor',
  },
  'request-needs-baseline': {
    status: 409,
    zh: '还没有审定的推进表，没有可变更的内容；请先报送推进表',
    en: 'no commitment is in force yet, so there is nothing to change; submit one first',
  },
  'request-base-gone': {
    status: 409,
    zh: '申请所依据的推进表已不是现行的一版，请退回后按现行推进表重新提出',
    en: 'the commitment this request stands on is no longer in force; return it and ask again on the present one',
  },
  'request-other-kind': { status: 422, zh: '申请的种类不能改；请撤回后另提', en: 'the kind cannot change; withdraw it and begin another' },
  'proposal-missing': { status: 422, zh: '请写明要变更成什么', en: 'say what it shall be changed to' },
  'proposal-invalid': { status: 422, zh: '变更后的推进表不完整：{findings}', en: 'the changed commitment is incomplete: {findings}' },
  'hand-over-unknown': {
    status: 422,
    zh: '名录中没有这个接收单位，请从名录中选择',
    en: 'the receiving unit is not in the registry; choose one',
  },
  'legal-basis-missing': { status: 422, zh: '请写明变更的依据', en: 'name the legal basis of the change' },
  'hand-over-to-itself': {
    status: 422,
    zh: '不能移交给本单位，请另选接收单位',
    en: 'it cannot be handed to the same unit; choose another',
  },
  'extension-without-end': {
    status: 422,
    zh: '这项任务没有完成时限，无需延期；如要改目标请申请调整',
    en: 'this task has no deadline to extend; to change its target ask for an adjustment',
  },
  'extension-not-later': {
    status: 422,
    zh: '延期后的时限须晚于现在的{ends}，请改日期',
    en: 'the new deadline must be later than {ends}; change the date',
  },
  'matter-not-open': {
    status: 409,
    zh: '这件督办事项现在是“{state}”，不能{event}；{open}',
    en: 'this matter is “{state}”: {event} is not possible; {open}',
  },
  'matter-of-another-unit': { status: 403, zh: '这件督办事项交其他单位办理', en: 'this matter was given to another unit' },
  'matter-pending': {
    status: 409,
    zh: '该单位这项任务已有在办的督办单{sheet}，一事一单，请在原单上办理',
    en: 'this unit has an open sheet for this task, {sheet}: one matter, one sheet; go on with that one',
  },
  'closer-answered': { status: 403, zh: '反馈人不能自己办结，请由另一人核定', en: 'who answered cannot close; let somebody else check' },
  'ladder-unknown': { status: 422, zh: '没有这套升级规则，请从列表中选择', en: 'there is no such ladder; choose one of the list' },
  'ladder-unfit': { status: 422, zh: '这套升级规则还不能用：{findings}', en: 'this ladder cannot be used yet: {findings}' },
  'ladder-step-unknown': { status: 422, zh: '升级规则中没有这一步', en: 'the ladder has no such step' },
  'no-approval-awaited': { status: 409, zh: '没有待批准的升级', en: 'no step waits for approval' },
  'close-out-pending': {
    status: 409,
    zh: '这项任务已有在办的销号申请，或已销号',
    en: 'this task is being closed out already, or is closed',
  },
  'close-out-needs-baseline': {
    status: 409,
    zh: '还没有审定的推进表，无从对照验收；请先报送推进表',
    en: 'no commitment is in force to check the result against; submit one first',
  },
  'close-out-request-open': {
    status: 409,
    zh: '这项任务还有在办的变更申请，请先办结或撤回',
    en: 'a change of this task is still being asked for; settle or withdraw it first',
  },
  'statement-missing': { status: 422, zh: '请写明完成情况', en: 'say what was completed' },
  'nothing-to-draw': { status: 409, zh: '没有可抽取复查的已销号任务', en: 'no closed task is left to draw for a re-check' },
  'checklist-incomplete': {
    status: 422,
    zh: '销号材料不齐：{items}；请补充佐证材料',
    en: 'the close-out lacks evidence for: {items}; add it',
  },
  'evidence-type': {
    status: 415,
    zh: '不能上传“{filename}”；可上传的类型：{types}',
    en: '“{filename}” cannot be added; types that can: {types}',
  },
  'evidence-empty': { status: 422, zh: '“{filename}”是空文件，请重新选择', en: '“{filename}” is empty; choose again' },
  'evidence-too-many': {
    status: 422,
    zh: '最多上传{most}个文件；请先移除一个，或合并成一份',
    en: 'at most {most} files; remove one or join them',
  },
  'text-too-long': {
    status: 422,
    zh: '文字最多{most}字，现超出{over}字，请删减；内容已保留',
    en: 'at most {most} characters; {over} too many: shorten it, nothing was cut',
  },
  ...inspectionRefusals,
  ...formRefusals,
  ...remedyRefusals,
  ...paperRefusals,
  ...assessmentRefusals,
  ...noticeRefusals,
} as const satisfies Record<string, Entry>;

/** A code of the registry of refusals. */
export type RefusalCode = keyof typeof refusals;

/** A request that is understood and not granted. */
export type Refusal = { readonly code: RefusalCode; readonly data: Readonly<Record<string, string | number>> };

/** The outcome of an operation. Faults are thrown, never returned. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Grants: the operation's value. */
export const granted = <T>(value: T): Result<T> => ({ ok: true, value });

/** Refuses with a code and what its sentence needs. */
export const refused = (code: RefusalCode, data: Refusal['data'] = {}): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { code, data },
});

/** The refusal's sentence in one language. */
export const sentenceOf = (refusal: Refusal, lang: Lang): string => fill(refusals[refusal.code][lang], refusal.data);
