import type { Line, LineRole } from '../server/requests';

/** The roles that have a mark at the margin. Headings, plans and conditions show what they are by themselves. */
export const markedRoles: readonly LineRole[] = ['asked', 'probe', 'said', 'task', 'note', 'unsure'];

/** One mark for each item, on its first line; the first item of a line speaks. */
export function marksOf(lines: readonly Line[]): Line[] {
  const seen = new Set<number>();
  return lines.filter((line) => {
    if (!markedRoles.includes(line.role) || seen.has(line.line)) return false;
    seen.add(line.line);
    return true;
  });
}
