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

/**
 * A class of governments without its separators and brackets: 各区、县（市）政府, 各区县(市)人民政府 and 各区、县、市政府 are one class. Null for
 * what is no such class.
 */
export const classForm = (name: string): string | null => {
  const form = nameForm(name).replace(/[()〔〕[\]、，,／/]/g, '');
  return /^各[省市州县区旗盟设地级自治行政公署乡镇街道办事处]+(?:人民政府|政府|管委会)?$/.test(form)
    ? form.replace('人民政府', '政府')
    : null;
};
