/**
 * Long word lists are rows of text, which load many times faster than objects: cells parted by " | ", in a cell several
 * names parted by "; ", "-" for a cell that is empty before others that are not.
 */
export const cellsOf = (row: string): string[] => row.split(' | ');

const NONE: readonly string[] = [];

/** The names that a cell holds. */
export const namesIn = (cell = '-'): readonly string[] => (cell === '-' ? NONE : cell.split('; '));

/** What a cell holds that may be empty. */
export const held = (cell = '-'): string | null => (cell === '-' ? null : cell);
