const blank = /\[(?!\s*(?:[xX]?|[A-Za-z]{1,3}\d+[^\]]*)\s*\])[^\]\n]+\](?!\()/g;

/** A template as a snippet: its blanks are filled in one after the other, the same blank everywhere at once. */
export function templateSnippet(text: string): string {
  const stops = new Map<string, number>();
  let snippet = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(blank)) {
    const stop = stops.get(found) ?? stops.size + 1;
    stops.set(found, stop);
    snippet += `${escape(text.slice(at, index))}\${${stop}:${escape(found)}}`;
    at = index + found.length;
  }
  return snippet + escape(text.slice(at));
}

const escape = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
