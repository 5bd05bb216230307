import type { Lang } from '@luoshi/domain';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { remembered } from './remembered.js';

/** A feature's words: plain, or made from data. Chinese is written first: `const zh = { … } satisfies Dictionary`. */
export type Dictionary = Readonly<Record<string, string | ((...data: never[]) => string)>>;

/** The same keys with the same data in another language: `en: { … } satisfies Translation<typeof zh>`. */
export type Translation<Z extends Dictionary> = { readonly [K in keyof Z]: Z[K] extends string ? string : Z[K] };

/** A feature's dictionary in both languages. */
export type Words<Z extends Dictionary> = { readonly zh: Z; readonly en: Translation<Z> };

type LangChoice = { readonly lang: Lang; readonly choose: (lang: Lang) => void };

const LangContext = createContext<LangChoice>({ lang: 'zh', choose: () => undefined });
const memory = remembered<Lang>('lang', ['zh', 'en'], 'zh');
const tags = { zh: 'zh-CN', en: 'en' } as const;

/** The language in force, and how to change it. */
export const useLang = (): LangChoice => useContext(LangContext);

/** A dictionary's words in the language in force. */
export const useWords = <Z extends Dictionary>(words: Words<Z>): Translation<Z> => {
  const { lang } = useLang();
  return words[lang] as Translation<Z>;
};

/** Holds the language for everything below, remembers it, and tells the browser and screen readers. */
export const LangProvider = ({ children, initial }: { readonly children: ReactNode; readonly initial?: Lang }) => {
  const [lang, setLang] = useState(initial ?? memory.read());
  useEffect(() => {
    document.documentElement.lang = tags[lang];
  }, [lang]);
  const choose = (next: Lang) => {
    memory.write(next);
    // Before the queries are asked again: their Accept-Language is read from here.
    document.documentElement.lang = tags[next];
    setLang(next);
  };
  return <LangContext value={{ lang, choose }}>{children}</LangContext>;
};
