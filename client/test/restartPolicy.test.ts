import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RestartPolicy } from '../src/server/restartPolicy';

test('the first start follows at once, later ones wait longer and longer', () => {
  const policy = new RestartPolicy();
  assert.deepEqual(
    [0, 1, 2, 3].map((second) => policy.next(second * 1000)),
    [0, 1000, 2000, 4000],
  );
});

test('a server that keeps ending is not started again', () => {
  const policy = new RestartPolicy();
  const waits = Array.from({ length: RestartPolicy.limit }, (_, second) => policy.next(second * 1000));
  assert.equal(waits.at(-1), undefined);
});

test('what is long ago does not count', () => {
  const policy = new RestartPolicy();
  for (let i = 0; i < 20; i++) assert.equal(policy.next(i * RestartPolicy.windowMs), 0);
});

test('a restart that was asked for begins anew', () => {
  const policy = new RestartPolicy();
  for (let i = 0; i < RestartPolicy.limit; i++) policy.next(i);
  policy.forget();
  assert.equal(policy.next(10), 0);
});
