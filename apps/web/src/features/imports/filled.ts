import type { Import } from '#contracts/imports';

/** The cells that fill a field, at their places in the file. */
export const filled = ({ columns, fields }: Import) =>
  columns.flatMap(({ key, title }, column) => {
    const field = fields.find((one) => one.key === key);
    return field ? [{ column, key: field.key, name: field.name, title }] : [];
  });

export type Filled = ReturnType<typeof filled>[number];
