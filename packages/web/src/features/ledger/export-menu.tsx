import { useMutation } from '@tanstack/react-query';
import { Disclosure } from '../../components/disclosure.js';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { useReading } from '../../lib/reading.js';
import { fileNameOf, saveFile } from '../../lib/save-file.js';
import type { ColumnKey } from './column-text.js';
import { withPlan } from './ledger-query.js';
import type { LedgerSearch } from './ledger-search.js';
import { ledgerWords } from './ledger-words.js';

type ExportMenuProps = { readonly plan: string | undefined; readonly search: LedgerSearch; readonly columns: readonly ColumnKey[] };
type Format = 'xlsx' | 'csv';

/** Exactly what is shown, as a file: the same filter, order, columns and reading. */
export const ExportMenu = (props: ExportMenuProps) => {
  const words = useWords(ledgerWords);
  const { mutate, isPending } = useExport(props);
  if (isPending) {
    return (
      <button type="button" className="tool-button" disabled>
        {words.exporting}
      </button>
    );
  }
  return (
    <Disclosure label={words.export} align="end" className="tool-disclosure">
      <button type="button" className="menu-item" onClick={() => mutate('xlsx')} data-closes>
        {words.exportXlsx}
      </button>
      <button type="button" className="menu-item" onClick={() => mutate('csv')} data-closes>
        {words.exportCsv}
      </button>
    </Disclosure>
  );
};

const useExport = ({ plan, search, columns }: ExportMenuProps) => {
  const words = useWords(ledgerWords);
  const reading = useReading();
  const say = useNotice();
  const sentence = useFailureSentence();
  return useMutation({
    mutationFn: async (format: Format) => {
      const query = { ...search, ...withPlan(plan), format, reading, columns: [...columns] };
      const call = api.GET('/api/tasks/export', { params: { query }, parseAs: 'blob' });
      const content = await answer(call);
      const name = fileNameOf((await call).response, `luoshi.${format}`);
      saveFile(content, name);
      return name;
    },
    onSuccess: (name) => say(words.exported(name)),
    onError: (error) => say(sentence(error), 'bad'),
  });
};
