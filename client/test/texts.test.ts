import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path: string) => readFileSync(path, 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

const english = json('package.nls.json');
const german = json('package.nls.de.json');
const manifest = read('package.json');

test('every text of the manifest exists in both languages', () => {
  const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '').sort();
  assert.deepEqual([...new Set(used)], Object.keys(english).sort());
  assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
});

test('every text of the client exists in German, and no other', () => {
  const used = sources.flatMap((name) =>
    [...read(`client/src/${name}`).matchAll(/l10n\s*\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) =>
      (text ?? '').replaceAll("\\'", "'"),
    ),
  );
  assert.ok(used.length > 10);
  assert.deepEqual(Object.keys(json('l10n/bundle.l10n.de.json')).sort(), [...new Set(used)].sort());
});

test('translations keep the blanks', () => {
  const blanks = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([blank]) => blank).sort();
  for (const [text, translated] of Object.entries(json('l10n/bundle.l10n.de.json')))
    assert.deepEqual(blanks(String(translated)), blanks(text), text);
});

test('every command of the manifest is there, and every command has a name', () => {
  const { contributes } = JSON.parse(manifest) as { contributes: { commands: { command: string }[] } };
  const named = contributes.commands.map(({ command }) => command.replace('interviewGuide.', '')).sort();
  const registered = [...read('client/src/extension.ts').matchAll(/command\('(\w+)'/g)]
    .map(([, name]) => name ?? '')
    .sort();
  assert.deepEqual(registered, named);
});

test('the version is that of the program', () => {
  const [, version] = /<Version>(.*)<\/Version>/.exec(read('Directory.Build.props')) ?? [];
  assert.equal(json('package.json')['version'], version);
});
