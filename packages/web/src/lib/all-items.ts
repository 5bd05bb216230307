type Pages<Item> = { readonly pages: readonly { readonly items: readonly Item[] }[] };

/** The items of all pages read so far; null while none is. */
export const allItems = <Item>(data: Pages<Item> | undefined): readonly Item[] | null =>
  data === undefined ? null : data.pages.flatMap(({ items }) => items);
