import { type Deadline, type Diagnostic, type Span, slice, span, type Target, type Task } from '@luoshi/domain';
import { findDeadline } from '../constructs/deadline.js';
import { readTargets } from '../targets/read-targets.js';
import { skipBlankBack } from '../text/blank.js';
import { flow } from '../text/flow.js';
import type { Assembly } from './assembly.js';
import { type Group, labelWords } from './group.js';
import { chapterAndSection, closeTo, openLine, pathOf } from './outline.js';
import { ownersOfGroup, type TaskOwners } from './owners-of-group.js';

/** Makes the task of a group, and opens it in the outline: measures with numbers of their own may follow under it. */
export const buildTask = (assembly: Assembly, group: Group): void => {
  const { text, planYear } = assembly.source;
  const { marker } = group;
  if (marker !== null) closeTo(assembly.outline, marker.level);
  const body = bodyOf(text, group);
  const parts = partsOf(text, group, body);
  const owners = ownersOfGroup(text, group, planYear, assembly.leadRule);
  const task: Task = {
    no: marker?.no ?? null,
    key: assembly.keyOf(pathOf(assembly.outline), marker?.label ?? null),
    ...chapterAndSection(text, assembly.outline),
    text: wordsOf(text, group, parts),
    span: body,
    leaders: owners.leaders,
    leadUnits: owners.leadUnits,
    coUnits: owners.coUnits,
    open: owners.open,
    deadline: deadlineOf(text, group.figures === undefined ? parts : [...parts, ...group.figures], owners, planYear),
    targets: targetsOf(text, group, parts),
  };
  assembly.tasks.push(task);
  for (const found of findingsOf(assembly, group, task, owners)) assembly.diagnostics.push(found);
  if (marker !== null) openLine(assembly.outline, marker.level, marker.label, body);
};

/** The cells of a table's row that a line's end broke go on without a gap. */
const wordsOf = (text: string, { ownedBy, figures }: Group, parts: readonly Span[]): string => {
  const [first] = parts;
  if (first !== undefined && parts.length === 1 && figures === undefined) return flow(text, first.start, first.end);
  const words = parts.map((part) => flow(text, part.start, part.end));
  const own = ownedBy === 'row' ? [words.join('')] : words;
  return joinParts([...own, ...(figures ?? []).map((figure) => flow(text, figure.start, figure.end))]);
};

const targetsOf = (text: string, { figures }: Group, parts: readonly Span[]): readonly Target[] => {
  const [first] = parts;
  const own = first !== undefined && parts.length === 1 ? readTargets(text, first) : parts.flatMap((part) => readTargets(text, part));
  if (figures === undefined) return own;
  const words = parts.map((part) => flow(text, part.start, part.end)).join('');
  const name = words.length > longestName ? '' : words.replace(/[。；;：:]$/, '');
  return [...own, ...figures.flatMap((figure) => readTargets(text, figure, name))];
};

/** A longer text names no single thing that is measured. */
const longestName = 30;

/** The words of the task: its first line and the paragraphs that go on with it. */
const bodyOf = (text: string, group: Group): Span => {
  const end = Math.max(group.body.end, group.paragraphs.at(-1)?.end ?? 0, group.figures?.at(-1)?.end ?? 0);
  return span(group.body.start, skipBlankBack(text, group.body.start, end));
};

/** Words that owners part need a gap where no stop ends the first. */
const joinParts = (parts: readonly string[]): string =>
  parts.map((words, index) => (index === parts.length - 1 || /[。；！？：]$/.test(words) ? words : `${words} `)).join('');

/** Where labels stand between the words, the words around them: what they name is no part of the task's text. */
const partsOf = (text: string, { labels, paragraphs, figures, ownedBy, body: own }: Group, body: Span): readonly Span[] => {
  if (ownedBy === 'row' && (paragraphs.length > 0 || figures !== undefined)) return [own, ...paragraphs];
  const first = labels[0];
  if (first === undefined || first.from >= body.end) return [body];
  const before = span(body.start, skipBlankBack(text, body.start, first.from));
  const parts = [before, ...paragraphs.filter(({ start }) => start > first.from)].filter((part) => part.end > part.start);
  return parts.length === 0 ? [body] : parts;
};

const deadlineOf = (text: string, parts: readonly Span[], owners: TaskOwners, planYear: number | null): Deadline | null => {
  if (owners.deadline !== null) return owners.deadline;
  for (const part of parts) {
    const found = findDeadline(text, part, planYear);
    if (found !== null) return found;
  }
  return null;
};

const findingsOf = ({ source }: Assembly, group: Group, task: Task, owners: TaskOwners): readonly Diagnostic[] => {
  const no = task.no ?? task.key;
  const found: Diagnostic[] = owners.unclosed.map((at) =>
    finding('bracket-unclosed', span(at, at + 1), { no, bracket: source.text.charAt(at) }),
  );
  for (const remark of owners.remarks)
    found.push(finding('owners-remark', remark, { no, words: slice(source.text, remark).slice(0, longestRemark) }));
  if (group.ownedBy === null) found.push(finding('task-without-owner', task.span, { no }));
  const leads = group.labels.filter(({ field }) => field === 'lead');
  for (const label of leads.slice(1))
    found.push(finding('label-doubled', span(label.from, label.end), { no, label: labelWords(source.text, label) }));
  for (const label of group.labels)
    if (label.value >= label.end)
      found.push(finding('label-empty', span(label.from, label.end), { no, label: labelWords(source.text, label) }));
  return found;
};

const longestRemark = 60;

const finding = (code: Diagnostic['code'], at: Span, data: Diagnostic['data']): Diagnostic => ({ code, span: at, data, suggestion: null });
