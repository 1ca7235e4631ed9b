// The grammar against marked-up guides, and against the table that it is made from.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { keywords } from '../keyword-table.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

for (const name of readdirSync(new URL('.', import.meta.url)).filter((name) => !name.endsWith('.mjs'))) {
  test(`colours ${name}`, () => {
    const { status, stdout, stderr } = run(
      'node_modules/vscode-tmgrammar-test/dist/unit.js',
      ...['-g', 'grammars/interview-guide.tmLanguage.json', `grammars/test/${name}`],
    );
    assert.equal(status, 0, stdout + stderr);
  });
}

test('grammar and language configuration are as the keyword table wants them', () => {
  const { status, stderr } = run('grammars/generate.mjs', '--check');
  assert.equal(status, 0, stderr);
});

const configuration = JSON.parse(readFileSync(new URL('../language-configuration.json', import.meta.url), 'utf8'));
const indents = (line) =>
  configuration.onEnterRules.find((rule) => matches(rule.beforeText, line))?.action.indent === 'indent';
const matches = (rule, line) =>
  (typeof rule === 'string' ? new RegExp(rule, 'u') : new RegExp(rule.pattern, rule.flags)).test(line);

for (const line of [
  'Section: The move (5 min)',
  '## Der Umzug',
  '    Say:',
  '- Achten auf:',
  '    If nobody came:',
  'Abschnitt A:',
])
  test(`the line below "${line.trim()}" is indented`, () => assert.equal(indents(line), true));

for (const line of [
  '    Ask: How did you move?',
  '    Vorlesen: Danke.',
  '    plain text',
  '    - How long did it take?',
])
  test(`the line below "${line.trim()}" stays at its column`, () => assert.notEqual(indents(line), true));

for (const sign of ['-', '*', '•', '+'])
  test(`a list with ${sign} goes on`, () => {
    const rule = configuration.onEnterRules.find(({ beforeText }) => matches(beforeText, `    ${sign} Who was there?`));
    assert.equal(rule?.action.appendText, `${sign} `);
  });

test('a section moves out to the margin while it is typed', () => {
  const { decreaseIndentPattern } = configuration.indentationRules;
  assert.ok(matches(decreaseIndentPattern, '    Section:'));
  assert.ok(matches(decreaseIndentPattern, '    Abschnitt:'));
  assert.ok(!matches(decreaseIndentPattern, '    Frage:'));
});

// The keyword that opens a line of a snippet, its choices and blanks left aside.
const keywordOf = (line) => /^\s*([\p{L}’' -]+?)(?:\s+[A-Z]{1,2}\d)?:/u.exec(line)?.[1];

for (const language of ['english', 'german'])
  test(`snippets write the ${language} keywords as they are shown`, () => {
    const file = new URL(`../../snippets/${language}.json`, import.meta.url);
    const snippets = Object.values(JSON.parse(readFileSync(file, 'utf8')));
    const shown = keywords().flatMap((keyword) => keyword[language].map((form) => form.text));
    const used = snippets
      .flatMap(({ body }) => body)
      .map(keywordOf)
      .filter(Boolean);
    assert.ok(used.length > 10);
    assert.deepEqual(
      used.filter((word) => !shown.includes(word) && !/^(If|Falls)\b/.test(word)),
      [],
    );
  });
