import { type Diagnostic, type Heading, type Layout, type Order, type Plan, type Read, slice, span } from '@luoshi/domain';
import { leadRuleOf } from '../constructs/lead-rule.js';
import { rankOf } from '../constructs/numbering.js';
import type { Head } from '../head/read-head.js';
import { flow } from '../text/flow.js';
import { type Assembly, assemblyOf } from './assembly.js';
import { buildTask } from './build-task.js';
import { type Group, labelWords } from './group.js';
import { headingTitle } from './heading-title.js';
import { layoutOf } from './layout-of.js';
import { closeTo, openLine } from './outline.js';
import type { Placed } from './place.js';
import { regionsOf } from './regions.js';
import { type Source, spanOfGroup } from './source.js';

/** Walks the placed groups once and makes the plan of them. */
export const buildPlan = (source: Source, head: Head, placed: readonly Placed[]): Read<Plan> => {
  const assembly = assemblyOf(source, leadRuleOf(source.text));
  for (const { group, place } of placed) build(assembly, group, place);
  const layout: Layout = layoutOf(placed);
  return {
    value: {
      document: { ...head.document, layout },
      headings: assembly.headings,
      tasks: assembly.tasks,
      orders: assembly.orders,
      regions: regionsOf(source, placed),
    },
    diagnostics: assembly.diagnostics,
  };
};

const build = (assembly: Assembly, group: Group, place: Placed['place']): void => {
  if (place === 'task') buildTask(assembly, group);
  else if (place === 'heading') buildHeading(assembly, group);
  else if (place === 'order') buildOrder(assembly, group);
  else if (place === 'outside') buildOutside(assembly, group);
  // The head of an attached plan: the numbers of the notice end here.
  else if (place === 'head') assembly.outline.length = 0;
};

const buildHeading = (assembly: Assembly, group: Group): void => {
  const { marker, body } = group;
  if (marker === null) return;
  closeTo(assembly.outline, marker.level);
  const title = headingTitle(assembly.source.text, body);
  const level: Heading['level'] = rankOf(marker.level) <= rankOf('han') ? 'chapter' : 'section';
  assembly.headings.push({
    level,
    no: marker.level === 'caption' ? null : marker.label,
    title,
    span: span(Math.min(assembly.source.segments[group.first]?.from ?? 0, body.start), body.end),
  });
  openLine(assembly.outline, marker.level, marker.label, body);
  for (const paragraph of group.paragraphs)
    assembly.orders.push({ title: null, text: slice(assembly.source.text, paragraph), span: paragraph });
};

// (一)高度重视抓好落实。各地区、各部门要以习近平新时代中国特色社会主义思想为指导…
//    ^^^^^^^^^^^^^^^^ title, then the order itself

const buildOrder = (assembly: Assembly, group: Group): void => {
  const { text } = assembly.source;
  if (group.marker !== null) closeTo(assembly.outline, group.marker.level);
  const end = Math.max(group.body.end, group.paragraphs.at(-1)?.end ?? 0);
  const title = group.marker === null ? null : headingTitle(text, group.body);
  const order: Order = { title, text: flow(text, group.body.start, end), span: span(group.body.start, end) };
  assembly.orders.push(order);
};

const buildOutside = (assembly: Assembly, group: Group): void => {
  const [label] = group.labels;
  const at = label === undefined ? spanOfGroup(assembly.source, group) : span(label.from, label.end);
  const words = label === undefined ? '' : labelWords(assembly.source.text, label);
  const found: Diagnostic = { code: 'label-outside-task', span: at, data: { label: words }, suggestion: null };
  assembly.diagnostics.push(found);
};
