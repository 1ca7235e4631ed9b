import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldersAbove, isGuideName, isServed } from '../src/documents';

test('guides are known by their names', () => {
  for (const name of ['/a/b.guide', '/a/B.LEITFADEN', '/a/b.guide.md', '/a/b.leitfaden.md'])
    assert.ok(isGuideName(name), name);
  for (const name of ['/a/b.md', '/a/guide', '/a/b.guide.txt', '/a.guide/b']) assert.ok(!isGuideName(name), name);
});

test('the server is told of guides wherever they are and of Markdown files', () => {
  assert.ok(isServed({ languageId: 'interview-guide', scheme: 'untitled', path: 'Untitled-1' }));
  assert.ok(isServed({ languageId: 'markdown', scheme: 'file', path: '/a/b.md' }));
  assert.ok(!isServed({ languageId: 'markdown', scheme: 'git', path: '/a/b.md' }));
  assert.ok(!isServed({ languageId: 'plaintext', scheme: 'file', path: '/a/b.txt' }));
});

test('a configuration is looked for from the file up to the workspace folder', () => {
  assert.deepEqual(foldersAbove('/w/a/b/c.md', '/w'), ['/w/a/b', '/w/a', '/w']);
  assert.deepEqual(foldersAbove('/w/c.md', '/w/'), ['/w']);
  assert.deepEqual(foldersAbove('/other/c.md', '/w'), []);
  assert.deepEqual(foldersAbove('/c.md', '/'), ['']);
});
