// What the tests need of VS Code: code-server's build of it, started without code-server itself. None of its native modules
// is built: without them there are no terminal, no log files and no proxy log-in, and all else works.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const version = '4.100.3';
const cache =
  process.env.GUIDE_EDITOR_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'interview-guide');
const folder = join(cache, `code-server-${version}`);
const editor = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
const finished = join(folder, 'finished');

/** The browser that shows the editor. */
export const browser = process.env.GUIDE_BROWSER ?? '/usr/bin/chromium';

/** What is missing for a test in the editor; empty where nothing is. */
export function missing() {
  if (process.platform !== 'linux') return 'Linux';
  if (!existsSync(browser)) return `a browser at ${browser}`;
  return existsSync(finished) ? '' : 'VS Code: run node client/test/editor/install.mjs';
}

/** The program that serves the editor. */
export const program = join(editor, 'out', 'server-main.js');

function install() {
  if (existsSync(finished)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = (cwd, ...args) => {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const install = () => execFileSync('npm', ['install', ...args, ...options], { cwd, stdio: 'inherit' });
    try {
      install();
    } catch {
      console.error('Once more: it may have been the network.');
      install();
    }
  };
  npm(folder, `code-server@${version}`);
  npm(editor, '--omit=dev');
  writeFileSync(finished, '');
}

if (process.argv[1] === import.meta.filename) install();
