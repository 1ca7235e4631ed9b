// Shows what the client sends, follows the cursor, and says which line the reader chose.
import type { FromPreview, ToPreview } from '../src/preview/messages';

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void };

const editor = acquireVsCodeApi();
const guide = need('guide');
const health = need('health');
/** There is room for the figures beside the guide; otherwise they stand folded above it. */
const isWide = matchMedia('(min-width: 44rem)');

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  if (data.type === 'cursor') follow(data.line);
  else show(data);
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest('a');
  if (link) event.preventDefault();
  const goal = link?.hash.startsWith('#line-') ? document.getElementById(link.hash.slice(1)) : undefined;
  if (goal) {
    goal.scrollIntoView({ block: 'start', behavior: 'smooth' });
    reveal(goal.querySelector('[data-line]'), false);
  } else reveal(target?.closest('[data-line]') ?? null, false);
});

document.addEventListener('dblclick', (event) => {
  if (event.target instanceof Element) reveal(event.target.closest('[data-line]'), true);
});

guide.addEventListener('keydown', (event) => {
  const all = entries();
  const at = all.findIndex((entry) => entry.hasAttribute('aria-current'));
  const next: Partial<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: all.length - 1,
  };
  const goal = next[event.key];
  if (event.key === 'Enter' && event.target === guide) reveal(all[at] ?? null, true);
  else if (goal !== undefined && goal < all.length) {
    mark(all[goal]);
    reveal(all[goal] ?? null, false);
  } else return;
  event.preventDefault();
});

editor.postMessage({ type: 'ready' });

function show({ guide: text, health: figures, language }: Extract<ToPreview, { type: 'show' }>): void {
  const closed = new Set([...folds()].filter((fold) => !fold.open).map((fold) => fold.dataset['key']));
  const opened = new Set([...folds()].filter((fold) => fold.open).map((fold) => fold.dataset['key']));
  document.documentElement.lang = language;
  guide.innerHTML = text;
  health.innerHTML = figures;
  for (const fold of folds()) {
    if (closed.has(fold.dataset['key'])) fold.open = false;
    else if (opened.has(fold.dataset['key']) || (fold.dataset['key'] === 'health' && isWide.matches)) fold.open = true;
  }
  // The policy of the page allows no style in the markup.
  for (const part of document.querySelectorAll<HTMLElement>('[data-grow]'))
    part.style.flexGrow = part.dataset['grow'] ?? '1';
}

/** Marks the entry that holds the editor's cursor and brings it into view. */
function follow(line: number): void {
  mark(entries().findLast((entry) => lineOf(entry) <= line));
}

function mark(entry: HTMLElement | undefined): void {
  for (const old of guide.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  if (!entry) return;
  entry.setAttribute('aria-current', 'true');
  const { top, bottom } = entry.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) entry.scrollIntoView({ block: 'center' });
}

function reveal(entry: Element | null, isOpened: boolean): void {
  if (!(entry instanceof HTMLElement)) return;
  if (guide.contains(entry)) mark(entry);
  editor.postMessage({ type: 'reveal', line: lineOf(entry), isOpened });
}

const entries = (): HTMLElement[] =>
  [...guide.querySelectorAll<HTMLElement>('.entry')].filter((entry) => entry.checkVisibility());

const folds = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details[data-key]');

const lineOf = (entry: HTMLElement): number => Number(entry.dataset['line']);

function need(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
}
