import type { Entry, Outline, Section } from '../server/requests';
import { html, type Html } from './html';
import { figure, middle } from './minutes';
import type { Words } from './words';

/** The guide as an interviewer carries it. */
export const guideView = (outline: Outline, words: Words): Html => html`
  <header lang="${outline.language}">
    <h1>${outline.title ?? words.noTitle}</h1>
  </header>
  ${timeBar(outline, words)}
  ${
    outline.plan.length > 0 &&
    html`<details class="plan" data-key="plan" lang="${outline.language}">
      <summary>${words.plan}</summary>
      ${list(outline.plan, words)}
    </details>`
  }
  <div lang="${outline.language}">${outline.sections.map((section) => sectionView(section, words, 2))}</div>
`;

/** The sections side by side, as wide as they are long. */
function timeBar(outline: Outline, words: Words): Html | false {
  const timed = outline.sections.filter((section) => section.minutes && middle(section.minutes) > 0);
  if (timed.length < 2) return false;
  return html`<nav class="time-bar" aria-label="${words.timeBar}">
    ${timed.map(
      (section) =>
        section.minutes &&
        html`<a href="#line-${section.range.start.line}" data-grow="${middle(section.minutes)}" title="${section.title}">
          <span class="minutes">${figure(section.minutes)}</span> <span class="name">${section.title}</span>
        </a>`,
    )}
  </nav>`;
}

const sectionView = (section: Section, words: Words, level: 2 | 3): Html => html`
  <section class="part ${section.role}">
    ${section.title && heading(section, words, level)} ${list(section.entries, words)}
    ${section.sections.map((part) => sectionView(part, words, 3))}
  </section>
`;

function heading(section: Section, words: Words, level: 2 | 3): Html {
  const inside = html`<span class="entry" data-line="${section.range.start.line}">${section.title}</span>
    ${section.minutes && html` <span class="time">${words.minutes(figure(section.minutes))}</span>`}`;
  const line = section.range.start.line;
  return level === 2 ? html`<h2 id="line-${line}">${inside}</h2>` : html`<h3 id="line-${line}">${inside}</h3>`;
}

const list = (entries: readonly Entry[], words: Words): Html | false =>
  entries.length > 0 &&
  html`<ul class="entries">
    ${entries.map((entry) => html`<li>${entryView(entry, words)}</li>`)}
  </ul>`;

function entryView(entry: Entry, words: Words): Html {
  const below = list(entry.entries, words);
  const line = entry.range.start.line;
  if (!entry.text && entry.role !== 'condition')
    return html`<p class="entry note" data-line="${line}"><span class="label">${entry.label}</span></p>
      ${below}`;
  switch (entry.role) {
    case 'condition':
      return html`<details class="branch" open data-key="${line}">
        <summary class="entry" data-line="${line}">${branchLabel(entry, words)}</summary>
        ${below}
      </details>`;
    case 'said':
      return html`<p class="entry said" data-line="${line}">${mark(entry)}${entry.text}</p>
        ${below}`;
    case 'asked':
    case 'probe':
      return html`<p class="entry ${entry.role}" data-line="${line}">
          <span class="number">${entry.number ?? '–'}</span> ${entry.text}${references(entry)}
        </p>
        ${below}`;
    case 'task':
      return html`<p class="entry task" data-line="${line}">
          <span class="label">${words.task}${entry.number && ` ${entry.number}`}</span>
          ${entry.text}${time(entry, words)}
        </p>
        ${below}`;
    case 'bad-example':
      return html`<p class="entry note" data-line="${line}">
          <span class="label">${entry.label || words.avoid}</span> <s>${entry.text}</s>
        </p>
        ${below}`;
    case 'unsure':
      return html`<p class="entry unsure" data-line="${line}">
          <span class="label">${words.unsure}</span> ${entry.text}
        </p>
        ${below}`;
    default:
      return html`<p class="entry note" data-line="${line}">
          ${entry.label && html`<span class="label">${entry.label}</span> `}${entry.text}
        </p>
        ${below}`;
  }
}

/** The condition as it is written: `If nobody came`. */
export const branchLabel = ({ label, text }: Entry, words: Words): string =>
  [label, text].filter(Boolean).join(' ') || words.branch;

const mark = (entry: Entry): Html | false =>
  entry.keyword === 'show-me' && html`<span class="label">${entry.label}</span> `;

const time = (entry: Entry, words: Words): Html | null | undefined =>
  entry.minutes && html` <span class="time">${words.minutes(figure(entry.minutes))}</span>`;

const references = (entry: Entry): Html | false =>
  entry.references.length > 0 && html` <span class="references">${entry.references.join(', ')}</span>`;
