import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideView } from '../src/preview/guideView';
import { healthView } from '../src/preview/healthView';
import { html } from '../src/preview/html';
import { figure } from '../src/preview/minutes';
import { printPage } from '../src/preview/printView';
import { health, outline, words } from './previewSamples';

const textOf = (markup: string) => markup.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('what a guide says is never markup', () => {
  assert.equal(
    html`<p title="${'"<'}">${"<b> & 'x'"}</p>`.text,
    '<p title="&quot;&lt;">&lt;b&gt; &amp; &#39;x&#39;</p>',
  );
  assert.match(guideView(outline, words).text, /<h1>Bread &amp; &lt;b&gt;butter&lt;\/b&gt;<\/h1>/);
});

test('a span of minutes is written as one', () => {
  assert.equal(figure({ from: 45, to: 45 }), '45');
  assert.equal(figure({ from: 60, to: 90 }), '60–90');
  assert.equal(figure({ from: 7.5, to: 7.5 }), '7.5');
});

test('the preview shows everything that the guide holds, in its order', () => {
  const text = textOf(guideView(outline, words).text);
  const expected = [
    'Goal',
    'Opening',
    'Thank you',
    'The last order',
    '1 When did you',
    'H1',
    '1.1 Why?',
    'If nobody noticed',
    '2 Who told you?',
    'Listen for',
    'Would you buy it?',
    'Flour',
  ];
  const places = expected.map((part) => text.lastIndexOf(part));
  assert.ok(!places.includes(-1), text);
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});

test('a branch can be folded, and every entry knows its line', () => {
  const { text } = guideView(outline, words);
  assert.match(
    text,
    /<details class="branch" open data-key="9">\s*<summary class="entry" data-line="9">If nobody noticed/,
  );
  for (const line of [3, 4, 6, 7, 8, 9, 10, 11, 12, 13]) assert.ok(text.includes(`data-line="${line}"`), String(line));
});

test('the sections stand side by side as long as they take', () => {
  const { text } = guideView(outline, words);
  assert.deepEqual(
    [...text.matchAll(/data-grow="(\d+)"/g)].map(([, minutes]) => minutes),
    ['5', '30'],
  );
});

test('the figures are written out, so that no plot is needed to read them', () => {
  const text = textOf(healthView(health, words).text);
  for (const part of [
    '35 of 45–60',
    '2 questions · 1 probes · 3 an hour',
    'past 2',
    'opinion 1',
    '1 questions · notRefutable',
    '8 people',
    'to have a rest',
  ])
    assert.ok(text.includes(part), part);
});

test('what the server does not know is left out', () => {
  const { uri, version, format, language, kinds, status } = health;
  const bare = healthView({ uri, version, format, language, kinds, status, duration: null, planned: null }, words);
  assert.equal(textOf(bare.text).trim(), 'health');
});

test('no style stands in the markup, because the policy of the page forbids it', () => {
  assert.doesNotMatch(guideView(outline, words).text + healthView(health, words).text, / style=| on\w+=/);
});

test('the printed page has a box for each question, room for notes, and no ids', () => {
  const page = printPage(outline, words);
  assert.equal([...page.matchAll(/class="ask( probe)?"/g)].length, 3);
  assert.equal([...page.matchAll(/class="room"/g)].length, 2);
  assert.doesNotMatch(textOf(page), /H1|Would you buy it/);
});
