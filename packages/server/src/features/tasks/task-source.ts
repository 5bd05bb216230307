import { correctedView, correctName, type Span, span } from '@luoshi/domain';
import type { AcceptedErratum, TaskFacts } from '@luoshi/store';
import type { TaskDetailView } from './contract.js';

type Source = TaskDetailView['source'];
type Mark = Source['marks'][number];

/** The stretch of the document that holds a task: as printed and as corrected, with every fact marked where it stands in each. */
export const taskSource = (text: string, window: Span, facts: TaskFacts, errata: readonly AcceptedErratum[]): Source => {
  const inside = ({ start, end }: Span): boolean => start >= window.start && end <= window.end;
  const local = ({ start, end }: Span): Span => span(start - window.start, end - window.start);
  const printed = text.slice(window.start, window.end);
  const view = correctedView(
    printed,
    errata.map((one) => ({ ...one, places: one.places.filter(inside).map(local) })),
  );
  const marks = [...factMarks(facts), ...erratumMarks(errata)]
    .filter((mark) => inside(mark.span))
    .map((mark) => ({ ...mark, span: { ...local(mark.span) } }));
  return {
    start: window.start,
    text: printed,
    correctedText: view.text,
    marks,
    correctedMarks: marks.map((mark) => ({ ...mark, span: { ...view.toCorrected(mark.span) }, label: correctName(mark.label, errata) })),
  };
};

/** Around all facts of a task, to the ends of their lines: for a document whose regions are no longer kept. */
export const windowAround = (text: string, { span: own, names, targets, deadline }: TaskFacts): Span => {
  const spans = [
    own,
    ...names.map((name) => name.span),
    ...targets.map((target) => target.span),
    ...(deadline === null ? [] : [deadline.span]),
  ];
  const start = Math.min(...spans.map((one) => one.start));
  const end = Math.max(...spans.map((one) => one.end));
  const lineEnd = text.indexOf('\n', end);
  return span(text.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? text.length : lineEnd);
};

/** A region ends with the line breaks behind it; a reader needs none of them. */
export const withoutTrailingBlank = (text: string, { start, end }: Span): Span =>
  span(start, start + text.slice(start, end).trimEnd().length);

const kinds = { leader: 'leader', lead: 'lead-unit', co: 'co-unit' } as const satisfies Record<string, Mark['kind']>;

const factMarks = ({ span: own, names, targets, deadline }: TaskFacts): readonly Mark[] => [
  { kind: 'text', span: { ...own }, index: 0, label: '' },
  ...names.map(({ role, ord, name, span: at }) => ({ kind: kinds[role], span: { ...at }, index: ord, label: name })),
  ...targets.map(({ text, span: at }, index) => ({ kind: 'target' as const, span: { ...at }, index, label: text })),
  ...(deadline === null ? [] : [{ kind: 'deadline' as const, span: { ...deadline.span }, index: 0, label: deadline.text }]),
];

const erratumMarks = (errata: readonly AcceptedErratum[]): readonly Mark[] =>
  errata.flatMap(({ places, corrected }) =>
    places.map((at, index) => ({ kind: 'erratum' as const, span: { ...at }, index, label: corrected })),
  );
