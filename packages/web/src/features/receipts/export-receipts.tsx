import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { fileNameOf, saveFile } from '../../lib/save-file.js';
import { receiptWords } from './receipt-words.js';
import { type ReceiptChoice, receiptFilter } from './receipts-query.js';

/** The receipts of the filter as a spreadsheet. */
export const ExportReceipts = ({ choice }: { readonly choice: ReceiptChoice }) => {
  const words = useWords(receiptWords);
  const say = useNotice();
  const sentence = useFailureSentence();
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const call = api.GET('/api/receipts/export', { params: { query: receiptFilter(choice) }, parseAs: 'blob' });
      const content = await answer(call);
      const name = fileNameOf((await call).response, 'receipts.xlsx');
      saveFile(content, name);
      return name;
    },
    onSuccess: (name) => say(words.exported(name)),
    onError: (error) => say(sentence(error), 'bad'),
  });
  return (
    <Button loading={isPending} onClick={() => mutate()}>
      {words.export}
    </Button>
  );
};
