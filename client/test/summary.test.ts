import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf } from '../src/commands/summary';

const report = (...findings: [file: string, severity: string][]) =>
  JSON.stringify(findings.map(([file, severity]) => ({ file, severity })));

test('findings of all folders are added up', () => {
  const reports = [
    report(['a.guide', 'error'], ['a.guide', 'info'], ['b.guide', 'warning']),
    report(['a.guide', 'hint']),
  ];
  assert.deepEqual(summaryOf(reports), { files: 3, errors: 1, warnings: 1, others: 2 });
});

test('clean guides and runs without a report have nothing to add', () => {
  assert.equal(summaryOf([report(), '']), undefined);
});
