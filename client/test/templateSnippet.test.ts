import assert from 'node:assert/strict';
import { test } from 'node:test';
import { templateSnippet } from '../src/commands/templateSnippet';

test('blanks become places to fill in, the same blank everywhere at once', () => {
  assert.equal(
    templateSnippet('Guide: How [people] [do it]\n    Ask: When did you last [do it]? [H1, RQ2]'),
    'Guide: How ${1:[people]} ${2:[do it]}\n    Ask: When did you last ${2:[do it]}? [H1, RQ2]',
  );
});

test('boxes to tick, links and signs of snippets stay as they are', () => {
  assert.equal(templateSnippet('- [ ] pay [x] $5 to {name}'), '- [ ] pay [x] \\$5 to {name\\}');
  assert.equal(templateSnippet('see [the page](a.md)'), 'see [the page](a.md)');
});
