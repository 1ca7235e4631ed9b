/** A rule's page as the program prints it, with its title and lists of examples as headings. */
export function rulePage(text: string): string {
  const lines = text.trimEnd().split('\n');
  return lines
    .map((line, i) => {
      if (i === 0) return `# ${line}`;
      if (i === 1) return `\n*${line}*`;
      const standsAlone = lines[i - 1] === '' && (lines[i + 1] === '' || lines[i + 1]?.startsWith('- '));
      return standsAlone && /^\p{Lu}[\p{L} ]{1,30}$/u.test(line) ? `## ${line}` : line;
    })
    .join('\n');
}
