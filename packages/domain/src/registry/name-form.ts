/** A name as it is compared: half-width brackets, no blanks. Same characters otherwise: 省发改委 and 省发展改革委 are two names. */
export const nameForm = (name: string): string =>
  name
    .replace(/[\s\u3000]/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');

/** 省数据局(省营商局): the unit and the second plate in brackets; null where the name has no such bracket at its end. */
export const plateForm = (name: string): { readonly unit: string; readonly plate: string } | null => {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(nameForm(name));
  return match?.[1] === undefined || match[2] === undefined ? null : { unit: match[1], plate: match[2] };
};
