const quarters = ['一', '二', '三', '四'] as const;

/** 2024-03 → 2024年3月, 2024-Q1 → 2024年一季度, 2024-H1 → 2024年上半年, 2024 → 2024年. */
export const periodWords = (key: string): string => {
  const [year, part] = key.split('-');
  if (part === undefined) return `${year}年`;
  if (part.startsWith('Q')) return `${year}年${quarters[Number(part.slice(1)) - 1] ?? part}季度`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  return `${year}年${Number(part)}月`;
};
