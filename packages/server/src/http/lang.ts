import type { Lang } from '@luoshi/domain';

/** The caller's language: `Accept-Language` that begins with English asks for it, everything else is answered in Chinese. */
export const langOf = (acceptLanguage: string | undefined): Lang =>
  acceptLanguage?.trimStart().toLowerCase().startsWith('en') === true ? 'en' : 'zh';
