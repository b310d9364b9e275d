/** The tree is what is seen without a view. */
export const VIEWS = ['map', 'ranks', 'changes'] as const;
export const BORDERS = ['land', 'air', 'sea'] as const;
