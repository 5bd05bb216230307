import { type Region, type RegionKind, regionKinds, type Span, slice } from '@luoshi/domain';

/** How many characters of a document are of each kind, in the order of the kinds; kinds that do not occur are left out. */
export const coverageByKind = (regions: readonly Region[]): { readonly kind: RegionKind; readonly characters: number }[] =>
  regionKinds
    .map((kind) => ({ kind, characters: sum(regions.filter((region) => region.kind === kind)) }))
    .filter(({ characters }) => characters > 0);

/** What the plan leaves out, with its words: noise and unread text never hide. */
export const leftOutOf = (
  regions: readonly Region[],
  text: string,
): { readonly kind: RegionKind; readonly span: Span; readonly text: string }[] =>
  regions
    .filter(({ kind }) => kind === 'noise' || kind === 'unread')
    .map(({ kind, span }) => ({ kind, span: { ...span }, text: slice(text, span).trim() }));

const sum = (regions: readonly Region[]): number => regions.reduce((total, { span }) => total + span.end - span.start, 0);
