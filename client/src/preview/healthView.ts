import type { Coverage, Health, Remark, Segment, Touch } from '../server/requests';
import { html, type Html } from './html';
import { figure, middle } from './minutes';
import type { Words } from './words';

/** What the guide plans, asks and covers. Every figure is written out; shapes and patterns only repeat it. */
export const healthView = (health: Health, words: Words): Html => html`<details data-key="health">
  <summary><h2>${words.health}</h2> ${tally(health.summary ?? [], words)}</summary>
  ${remarks(health.summary ?? [], words)}
  ${timePlot(health, words)}
  ${countPlot(health, words)}
  ${mixPlot(health, words)}
  ${coverage(words.hypotheses, health.hypotheses ?? [], words, true)}
  ${coverage(words.researchQuestions, health.researchQuestions ?? [], words, false)}
  ${segments(health.segments ?? [], words)}
  ${touches(words.needs, health.needs ?? [], words)}
  ${touches(words.stages, health.stages ?? [], words)}
  ${touches(words.consent, health.consent ?? [], words)}
</details>`;

const signs = { good: '✓', fair: '!', poor: '✗', none: '·' } as const;

/** How many remarks there are of each kind, for when they are folded away. */
const tally = (all: readonly Remark[], words: Words): Html | false =>
  all.length > 0 &&
  html`<span class="tally">${(['good', 'fair', 'poor'] as const).map((state) => {
    const count = all.filter((remark) => remark.state === state).length;
    return (
      count > 0 &&
      html`<span class="${state}"><span class="sign" role="img" aria-label="${words.states[state]}">${signs[state]}</span>${count}</span> `
    );
  })}</span>`;

const remarks = (all: readonly Remark[], words: Words): Html | false =>
  all.length > 0 &&
  html`<ul class="remarks">
    ${all.map(
      ({ state, text, range }) =>
        html`<li class="${state}">
          <span class="sign" role="img" aria-label="${words.states[state]}">${signs[state]}</span>
          ${range ? html`<a href="#" data-line="${range.start.line}">${text}</a>` : text}
        </li>`,
    )}
  </ul>`;

const plot = (title: string, text: string, picture: Html | false): Html =>
  html`<section class="plot">
    <h3>${title}</h3>
    <p>${text}</p>
    ${picture}
  </section>`;

function timePlot({ planned, duration }: Health, words: Words): Html | false {
  if (!planned) return duration ? plot(words.time, words.stated(figure(duration)), false) : false;
  if (!duration) return plot(words.time, words.planned(figure(planned)), false);
  const end = Math.max(middle(planned), duration.to) || 1;
  const width = (minutes: number) => ((minutes / end) * 100).toFixed(1);
  const budget = width(duration.to);
  const picture = html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="room" width="${budget}" height="10" />
    <rect class="used" y="2.5" width="${width(middle(planned))}" height="5" />
    <rect class="limit" x="${Math.max(0, Number(budget) - 0.8)}" width="0.8" height="10" />
  </svg>`;
  return plot(words.time, words.plannedOf(figure(planned), figure(duration)), picture);
}

function countPlot({ questions, probes, questionsPerHour }: Health, words: Words): Html | false {
  if (questions === undefined) return false;
  const parts = [words.questionCount(questions), probes !== undefined && words.probeCount(probes)];
  if (typeof questionsPerHour === 'number') parts.push(words.perHour(Math.round(questionsPerHour)));
  return plot(words.questions, parts.filter(Boolean).join(' · '), false);
}

const kinds = ['past', 'present', 'opinion', 'hypothetical'] as const;

function mixPlot({ mix }: Health, words: Words): Html | false {
  const total = mix ? kinds.reduce((sum, kind) => sum + mix[kind], 0) : 0;
  if (!mix || total === 0) return false;
  return html`<section class="plot">
    <h3>${words.mix}</h3>
    <div class="mix" aria-hidden="true">
      ${kinds.filter((kind) => mix[kind] > 0).map((kind) => html`<span class="${kind}" data-grow="${mix[kind]}"><b>${mix[kind]}</b></span>`)}
    </div>
    <ul class="legend">
      ${kinds.map((kind) => html`<li><span class="swatch ${kind}" aria-hidden="true"></span>${words.mixParts[kind]} <b>${mix[kind]}</b></li>`)}
    </ul>
  </section>`;
}

const name = (id: string | null | undefined, text: string): Html => html`${id && html`<b>${id}</b> `}${text}`;

const coverage = (title: string, all: readonly Coverage[], words: Words, isRefuted: boolean): Html | false =>
  all.length > 0 &&
  html`<section class="plot">
    <h3>${title}</h3>
    <ul class="covered">
      ${all.map((item) => {
        const count = item.questions + item.probes;
        return html`<li>
          <a href="#" data-line="${item.range.start.line}">${name(item.id, item.text)}</a>
          <span class="figure">
            <span class="dots" aria-hidden="true">${'●'.repeat(Math.min(count, 8)) || '○'}</span>
            ${count === 0 ? words.notAsked : askedBy(item, words)}${isRefuted && !item.refutable && ` · ${words.notRefutable}`}
          </span>
        </li>`;
      })}
    </ul>
  </section>`;

const askedBy = ({ questions, probes }: Coverage, words: Words): string =>
  [questions > 0 && words.questionCount(questions), probes > 0 && words.probeCount(probes)].filter(Boolean).join(', ');

const segments = (all: readonly Segment[], words: Words): Html | false =>
  all.length > 0 &&
  html`<section class="plot">
    <h3>${words.segments}</h3>
    <ul class="covered">
      ${all.map(
        (item) =>
          html`<li>
            <a href="#" data-line="${item.range.start.line}">${name(item.id, item.text)}</a>
            ${item.participants && html` <span class="figure">${words.participants(item.participants)}</span>`}
          </li>`,
      )}
    </ul>
  </section>`;

const touches = (title: string, all: readonly Touch[], words: Words): Html | false =>
  all.length > 0 &&
  html`<section class="plot">
    <h3>${title}</h3>
    <ul class="touches">
      ${all.map(
        ({ present, title: text }) =>
          html`<li class="${present ? 'there' : 'missing'}">
            <span role="img" aria-label="${present ? words.there : words.missing}">${present ? '☑' : '☐'}</span> ${text}
          </li>`,
      )}
    </ul>
  </section>`;
