/** The values that competencies and outcomes are made of and filtered by. */
export const SECTORS = ['security', 'intelligence', 'customs', 'justice'] as const;
export const KINDS = ['knowledge', 'skill', 'responsibility-and-autonomy'] as const;
export const LEVELS = [4, 5, 6, 7] as const;
