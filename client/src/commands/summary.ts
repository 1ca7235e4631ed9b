/** How many findings there are in how many guides. */
export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
}

/** Adds up the program's reports in JSON; undefined where nothing was found. */
export function summaryOf(reports: readonly string[]): Counts | undefined {
  const findings = reports.flatMap((report, folder) =>
    parse(report).map(({ file, severity }) => ({ file: `${folder}:${file}`, severity })),
  );
  if (findings.length === 0) return undefined;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const files = new Set(findings.map(({ file }) => file)).size;
  return { files, errors, warnings, others: findings.length - errors - warnings };
}

function parse(report: string): { file: string; severity: string }[] {
  try {
    return JSON.parse(report) as { file: string; severity: string }[];
  } catch {
    return [];
  }
}
