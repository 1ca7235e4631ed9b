import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulePage } from '../src/commands/rulePage';

test('the title and the lists of examples become headings', () => {
  const printed =
    'Leading question\nleading-question · error\n\nIt gives away the answer.\n\nBad\n\n- Isn’t it slow?\n\nGood\n\n- How was it?\n';
  assert.equal(
    rulePage(printed),
    '# Leading question\n\n*leading-question · error*\n\nIt gives away the answer.\n\n## Bad\n\n- Isn’t it slow?\n\n## Good\n\n- How was it?',
  );
});
