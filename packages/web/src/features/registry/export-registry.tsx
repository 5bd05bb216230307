import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { answer, api } from '../../lib/api.js';
import { fileNameOf, saveFile } from '../../lib/save-file.js';

type ExportRegistryProps = { readonly rows: 'all' | 'template'; readonly label: string };

/** The registry, or its template, as a workbook. */
export const ExportRegistry = ({ rows, label }: ExportRegistryProps) => {
  const say = useNotice();
  const sentence = useFailureSentence();
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const call = api.GET('/api/registry/export', { params: { query: { format: 'xlsx', rows } }, parseAs: 'blob' });
      const content = await answer(call);
      saveFile(content, fileNameOf((await call).response, 'registry.xlsx'));
    },
    onError: (error) => say(sentence(error), 'bad'),
  });
  return (
    <Button loading={isPending} onClick={() => mutate()}>
      {label}
    </Button>
  );
};
