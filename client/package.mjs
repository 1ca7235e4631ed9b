// Makes the installable packages in artifacts/vsix: one for each platform with a server of its own, and one for all others.
//   node client/package.mjs [--published] [linux-x64 win32-x64 universal]
// With --published the programs in artifacts/ are taken as they are.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const targets = {
  'linux-x64': { runtime: 'linux-x64', program: 'guide' },
  'win32-x64': { runtime: 'win-x64', program: 'guide.exe' },
  // Whatever has .NET installed: macOS, Linux and Windows on other processors.
  universal: {},
};

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const isPublished = process.argv.includes('--published');

run(process.execPath, 'client/build.mjs', '--production');
for (const name of wanted.length > 0 ? wanted : Object.keys(targets)) await pack(name, targets[name]);

async function pack(name, { runtime, program }) {
  const folder = join('artifacts', 'vsix', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of [
    ...['extension.js', 'preview.js', 'preview.css'].map((name) => `client/dist/${name}`),
    'client/media',
    'grammars/language-configuration.json',
    'docs/guide.config.schema.json',
    'l10n',
    'snippets',
    'docs/guide.config.schema.json',
    'LICENSE',
    'CHANGELOG.md',
  ])
    cpSync(path, join(folder, path), { recursive: true });
  cpSync('grammars/interview-guide.tmLanguage.json', join(folder, 'grammars/interview-guide.tmLanguage.json'));
  for (const path of ['package.nls.json', 'package.nls.de.json']) cpSync(path, join(folder, path));
  cpSync('client/README.md', join(folder, 'README.md'));
  const { devDependencies, scripts, ...shipped } = manifest;
  delete shipped.engines.node;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(shipped, null, 2));
  if (runtime) addProgram(folder, runtime, program);
  else addPortable(folder);
  const packagePath = join('artifacts', 'vsix', `${manifest.name}-${name}-${manifest.version}.vsix`);
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    ...(runtime && { target: name }),
  });
  console.log(`${packagePath}: ${(statSync(packagePath).size / 1e6).toFixed(1)} MB`);
}

function addProgram(folder, runtime, program) {
  const published = join('artifacts', runtime, program);
  if (!isPublished || !existsSync(published))
    run(
      'dotnet',
      'publish',
      'server/Cli',
      '-r',
      runtime,
      '--output',
      join('artifacts', runtime),
      '--verbosity',
      'quiet',
    );
  mkdirSync(join(folder, 'bin'));
  cpSync(published, join(folder, 'bin', program));
  chmodSync(join(folder, 'bin', program), 0o755);
}

function addPortable(folder) {
  run(
    'dotnet',
    'publish',
    'server/Cli',
    '--output',
    join(folder, 'bin'),
    '--verbosity',
    'quiet',
    '-p:UseAppHost=false',
  );
}
