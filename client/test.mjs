// Bundles the unit tests and runs them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const names = readdirSync('client/test').filter((name) => name.endsWith('.test.ts'));
const outdir = 'artifacts/client-tests';
await build({
  entryPoints: names.map((name) => `client/test/${name}`),
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
});
const files = names.map((name) => `${outdir}/${name.replace('.ts', '.mjs')}`);
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...process.argv.slice(2), ...files], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
