import { columnLetters, granted, type Lang, type Result, type RowFault, rowFaultSentence } from '@luoshi/domain';
import type { Context } from '../../operation.js';
import type { RegistryPreviewView } from './contract.js';
import { collectiveDifferences, unitDifferences } from './difference-words.js';
import { type PlannedLoad, planRegistryLoad } from './planned-load.js';
import type { RegistryFile } from './read-registry-file.js';

/** Shows what loading a spreadsheet would do: what is new, what changes, what is wrong. Writes nothing. */
export const previewRegistry = async (ctx: Context, file: RegistryFile): Promise<Result<RegistryPreviewView>> => {
  const planned = await planRegistryLoad(ctx, file);
  return granted({
    filename: file.filename,
    sha256: file.sha256,
    units: planned.units,
    collectives: planned.collectives,
    changes: changesOf(planned, ctx.lang),
    faults: planned.faults.map((fault) => faultView(fault, ctx.lang)),
    unread: [...new Set(file.reading.unread.map(({ heading }) => heading))],
  });
};

const changesOf = ({ load }: PlannedLoad, lang: Lang): RegistryPreviewView['changes'] => [
  ...load.units.flatMap((change) =>
    change.state === 'same'
      ? []
      : [
          {
            ...placeOf(change.entry),
            state: change.state,
            thing: 'unit' as const,
            name: change.after.name,
            kind: change.after.kind,
            differences: unitDifferences(change, lang),
          },
        ],
  ),
  ...load.collectives.flatMap((change) =>
    change.state === 'same'
      ? []
      : [
          {
            ...placeOf(change.entry),
            state: change.state,
            thing: 'collective' as const,
            name: change.after.name,
            kind: null,
            differences: collectiveDifferences(change, lang),
          },
        ],
  ),
];

const placeOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }) => ({ sheet, row });

const faultView = (fault: RowFault, lang: Lang): RegistryPreviewView['faults'][number] => ({
  code: fault.code,
  sheet: fault.sheet,
  row: fault.row,
  column: fault.column === null ? null : columnLetters(fault.column),
  heading: fault.heading,
  message: rowFaultSentence(fault, lang),
});
