type Pages<Item> = { readonly pages: readonly { readonly items: readonly Item[] }[] };

/** The items of all pages read so far; null while none is. */
export const allItems = <Item>(data: Pages<Item> | undefined): readonly Item[] | null =>
  data === undefined ? null : data.pages.flatMap(({ items }) => items);

/** How many items match in all, as the first page told; 0 while none is read. */
export const totalOf = (data: { readonly pages: readonly { readonly total: number }[] } | undefined): number =>
  data === undefined ? 0 : (data.pages[0]?.total ?? 0);
