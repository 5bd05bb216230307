import { useMemo } from 'react';
import { useWords } from '../../lib/i18n.js';
import { useReading } from '../../lib/reading.js';
import { ErrataHere, useErratumHint } from './errata-here.js';
import { useFactLight } from './fact.js';
import { type MarkedNode, type MarkNode, markTree } from './mark-tree.js';
import { SourceLegend } from './source-legend.js';
import type { TaskDetail } from './task-query.js';
import { taskWords } from './task-words.js';

/** The stretch of the document that holds the task, every fact at its place. */
export const SourceText = ({ task: { source } }: { readonly task: TaskDetail }) => {
  const words = useWords(taskWords);
  const isPrinted = useReading() === 'printed';
  const text = isPrinted ? source.text : source.correctedText;
  const marks = isPrinted ? source.marks : source.correctedMarks;
  const nodes = useMemo(() => markTree(text, marks), [text, marks]);
  return (
    <section className="source" aria-labelledby="source-title">
      <header>
        <h2 id="source-title">{words.source}</h2>
        <span className="quiet">{source.where ?? words.sourceCaption(source.start + 1, source.start + source.text.length)}</span>
      </header>
      <blockquote className="source-text" lang="zh-CN">
        <Nodes nodes={nodes} source={source} />
      </blockquote>
      <SourceLegend kinds={new Set(marks.map(({ kind }) => kind))} />
      <ErrataHere source={source} />
    </section>
  );
};

type Source = TaskDetail['source'];

const Nodes = ({ nodes, source }: { readonly nodes: readonly MarkNode[]; readonly source: Source }) =>
  nodes.map((node) => {
    if (node.kind === 'text') return <span key={node.start}>{node.text}</span>;
    const key = `${node.mark.kind} ${node.mark.index} ${node.start}`;
    if (node.mark.kind === 'text') return <Nodes key={key} nodes={node.children} source={source} />;
    if (node.mark.kind === 'erratum') return <ErratumSpot key={key} node={node} source={source} />;
    return <SourceSpot key={key} node={node} source={source} />;
  });

type SpotProps = { readonly node: MarkedNode; readonly source: Source };

const SourceSpot = ({ node: { mark, children }, source }: SpotProps) => {
  const { isLit, handlers } = useFactLight(mark);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard lights a fact as the pointer does
    <span className={`spot spot-${mark.kind}${isLit ? ' spot-lit' : ''}`} tabIndex={0} {...handlers}>
      <Nodes nodes={children} source={source} />
    </span>
  );
};

const ErratumSpot = ({ node: { mark, children }, source }: SpotProps) => (
  <span className="spot-erratum" title={useErratumHint(source)(mark)}>
    <Nodes nodes={children} source={source} />
  </span>
);
