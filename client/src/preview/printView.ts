import type { Entry, Outline, Section } from '../server/requests';
import { branchLabel } from './guideView';
import { html, type Html } from './html';
import { figure } from './minutes';
import type { Words } from './words';

/** A page for paper: boxes to tick, room for notes, no ids. */
export const printPage = (outline: Outline, words: Words): string =>
  html`<!doctype html>
    <html lang="${outline.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${outline.title ?? words.noTitle}</title>
        <style>
          @page {
            size: A4;
            margin: 18mm 16mm;
          }
          body {
            font:
              11pt/1.45 Georgia,
              'Noto Serif',
              serif;
            color: #000;
            background: #fff;
            max-width: 178mm;
            margin: 0 auto;
            padding: 8mm;
          }
          @media print {
            body {
              padding: 0;
            }
            button {
              display: none;
            }
          }
          h1 {
            font-size: 17pt;
            line-height: 1.2;
            margin: 0 0 4mm;
          }
          h2,
          h3 {
            font:
              bold 12.5pt/1.3 'Segoe UI',
              'Noto Sans',
              sans-serif;
            border-bottom: 0.6pt solid #000;
            padding-bottom: 1mm;
            margin: 8mm 0 3mm;
            break-after: avoid;
            display: flex;
            justify-content: space-between;
            gap: 6mm;
          }
          h3 {
            font-size: 11pt;
            border-bottom-style: dotted;
          }
          ul {
            list-style: none;
            padding: 0;
            margin: 0;
          }
          ul ul {
            margin-left: 8mm;
          }
          li {
            break-inside: avoid-page;
          }
          p {
            margin: 0 0 2mm;
          }
          .said {
            font-size: 13pt;
            line-height: 1.5;
            margin: 2mm 0 4mm;
          }
          .ask {
            display: flex;
            gap: 3mm;
          }
          .ask::before {
            content: '';
            flex: none;
            width: 3.4mm;
            height: 3.4mm;
            border: 0.7pt solid #000;
            margin-top: 1.1mm;
          }
          .probe {
            font-size: 10.5pt;
          }
          .room {
            height: 15mm;
            border-bottom: 0.4pt dotted #888;
            margin: 0 0 4mm 6.4mm;
          }
          .note {
            font:
              9.5pt/1.4 'Segoe UI',
              'Noto Sans',
              sans-serif;
            color: #333;
            border-left: 1.2pt solid #777;
            padding-left: 3mm;
          }
          .condition {
            font-style: italic;
            margin-top: 2mm;
          }
          .lines {
            height: 60mm;
            background: repeating-linear-gradient(#fff 0 7.6mm, #999 7.6mm 7.8mm);
          }
          button {
            font: inherit;
            padding: 2mm 4mm;
            margin-bottom: 6mm;
          }
        </style>
      </head>
      <body>
        <button type="button" onclick="print()">${words.print}</button>
        <h1>${outline.title ?? words.noTitle}</h1>
        ${outline.sections.map((section) => part(section, words, false))}
        <h2><span>${words.notes}</span></h2>
        <div class="lines"></div>
      </body>
    </html> `.text;

const part = (section: Section, words: Words, isInner: boolean): Html => {
  const title = html`<span>${section.title}</span>
    ${section.minutes && html`<span>${words.minutes(figure(section.minutes))}</span>`}`;
  return html`${section.title && (isInner ? html`<h3>${title}</h3>` : html`<h2>${title}</h2>`)}
  ${list(section.entries, words)}${section.sections.map((inner) => part(inner, words, true))}`;
};

const list = (entries: readonly Entry[], words: Words): Html | false =>
  entries.length > 0 &&
  html`<ul>
    ${entries.map((entry) => html`<li>${line(entry, words)}</li>`)}
  </ul>`;

function line(entry: Entry, words: Words): Html | false {
  const below = list(entry.entries, words);
  switch (entry.role) {
    case 'asked':
    case 'task':
      return html`<p class="ask"><span>${entry.text}</span></p>
        ${below}
        <div class="room"></div>`;
    case 'probe':
      return html`<p class="ask probe"><span>${entry.text}</span></p>
        ${below}`;
    case 'said':
      return html`<p class="said">${entry.text}</p>
        ${below}`;
    case 'condition':
      return html`<p class="condition">${branchLabel(entry, words)}</p>
        ${below}`;
    case 'bad-example':
    case 'comment':
      return false;
    default:
      return html`<p class="note">${entry.label && html`<b>${entry.label}:</b> `}${entry.text}</p>
        ${below}`;
  }
}
