// Bundles the client. --watch builds again with each change, --production leaves out source maps.
import { build, context } from 'esbuild';

const isProduction = process.argv.includes('--production');

const shared = {
  outdir: 'client/dist',
  bundle: true,
  minify: isProduction,
  sourcemap: !isProduction,
  logLevel: 'warning',
};
const bundles = [
  {
    ...shared,
    entryPoints: { extension: 'client/src/extension.ts' },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['client/webview/preview.ts', 'client/webview/preview.css'],
    platform: 'browser',
    target: 'chrome120',
    format: 'iife',
  },
];

for (const options of bundles) {
  if (process.argv.includes('--watch')) await (await context(options)).watch();
  else await build(options);
}
