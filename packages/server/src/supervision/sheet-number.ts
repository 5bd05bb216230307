import { documentNumber } from '@luoshi/domain';

/** A sheet's number as it is cited: 〔2024〕12号, no leading zero (GB/T 9704). */
export const sheetNumber = ({ sheetYear, sheetNo }: { readonly sheetYear: number; readonly sheetNo: number }): string =>
  documentNumber('', sheetYear, sheetNo);
