import { correctedView, type Span, span } from '@luoshi/domain';
import type { AcceptedErratum, TaskFacts } from '@luoshi/store';
import { readName, readWords } from '../../ledger/read-words.js';
import type { TaskDetailView } from './contract.js';

type Source = Omit<TaskDetailView['source'], 'where'>;
type Mark = Source['marks'][number];

/** The stretch of the document that holds a task: as printed and as corrected, with every fact marked where it stands in each. */
export const taskSource = (text: string, window: Span, task: TaskFacts, errata: readonly AcceptedErratum[]): Source => {
  const inside = ({ start, end }: Span): boolean => start >= window.start && end <= window.end;
  const local = ({ start, end }: Span): Span => span(start - window.start, end - window.start);
  const printed = text.slice(window.start, window.end);
  const view = correctedView(
    printed,
    errata.map((one) => ({ ...one, places: one.places.filter(inside).map(local) })),
  );
  const facts = [...factsOf(task, errata), ...placesOf(errata)]
    .filter(({ at }) => inside(at))
    .map((fact) => ({ ...fact, at: local(fact.at) }));
  return {
    start: window.start,
    text: printed,
    correctedText: view.text,
    marks: facts.map(({ kind, at, index, printed: label }) => ({ kind, span: { ...at }, index, label })),
    correctedMarks: facts.map(({ kind, at, index, corrected: label }) => ({ kind, span: { ...view.toCorrected(at) }, index, label })),
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

/** A fact at its place in the document, in both readings. */
type Fact = {
  readonly kind: Mark['kind'];
  readonly at: Span;
  readonly index: number;
  readonly printed: string;
  readonly corrected: string;
};

const factsOf = ({ span: own, names, targets, deadline }: TaskFacts, errata: readonly AcceptedErratum[]): readonly Fact[] => [
  { kind: 'text', at: own, index: 0, printed: '', corrected: '' },
  ...names.map(({ role, ord, name, span: at }) => ({
    kind: kinds[role],
    at,
    index: ord,
    printed: name,
    corrected: readName(name, at, errata),
  })),
  ...targets.map(({ text, span: at }, index) => ({
    kind: 'target' as const,
    at,
    index,
    printed: text,
    corrected: readWords(text, at, errata),
  })),
  ...(deadline === null
    ? []
    : [{ kind: 'deadline' as const, at: deadline.span, index: 0, printed: deadline.text, corrected: deadline.text }]),
];

/** In both readings an erratum's mark says what is read there. */
const placesOf = (errata: readonly AcceptedErratum[]): readonly Fact[] =>
  errata.flatMap(({ places, corrected }) =>
    places.map((at, index) => ({ kind: 'erratum' as const, at, index, printed: corrected, corrected })),
  );
