/** The views of a state besides the tree, which is seen without a view. */
export const VIEWS = ['map', 'ranks', 'changes'] as const;
export const BORDERS = ['land', 'air', 'sea'] as const;
export const POST_KINDS = ['unit', 'post'] as const;
export const BANDS = ['rank-and-file', 'nco', 'junior-officer', 'mid-level-officer', 'senior-officer'] as const;
