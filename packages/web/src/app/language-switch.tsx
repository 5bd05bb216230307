import { useQueryClient } from '@tanstack/react-query';
import { useLang } from '../lib/i18n.js';

const other = { zh: { lang: 'en', name: 'English', tag: 'en' }, en: { lang: 'zh', name: '中文', tag: 'zh-CN' } } as const;

/** Changes the language; each is offered under its own name. Sentences made by the server are asked for again. */
export const LanguageSwitch = () => {
  const { lang, choose } = useLang();
  const queryClient = useQueryClient();
  const next = other[lang];
  const change = () => {
    choose(next.lang);
    void queryClient.invalidateQueries();
  };
  return (
    <button type="button" className="plain-button language" lang={next.tag} onClick={change}>
      {next.name}
    </button>
  );
};
