// Bundles the client. --watch builds again with each change, --production leaves out source maps.
import { build, context } from 'esbuild';

const isProduction = process.argv.includes('--production');

const options = {
  entryPoints: { extension: 'client/src/extension.ts' },
  outdir: 'client/dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: isProduction,
  sourcemap: !isProduction,
  logLevel: 'warning',
};

if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
