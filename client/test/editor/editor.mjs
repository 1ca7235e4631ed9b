// VS Code as a person has it in front of them: a server of its own for each scenario, a fresh profile, a window.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { browser as browserPath, missing as missingTools, program } from './install.mjs';

const root = resolve(import.meta.dirname, '../../..');
const screenshots = join(root, 'artifacts', 'screenshots');
// Only what never comes is waited for so long. What comes once and may be missed is asked for again after a moment.
const patience = 90_000;
const moment = 4000;

/** The package that is installed: the newest for this platform unless GUIDE_VSIX names one. */
export function packagePath() {
  if (process.env.GUIDE_VSIX) return resolve(process.env.GUIDE_VSIX);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, 'artifacts', 'vsix', `${name}-linux-x64-${version}.vsix`);
}

/** What is missing for a test in the editor; empty where nothing is. */
export function missing() {
  return missingTools() || (existsSync(packagePath()) ? '' : `the package ${packagePath()}: run npm run package`);
}

/** All editors of one run: one browser, the package installed once. */
export class Editors {
  static async start() {
    const editors = new Editors();
    editors.folder = mkdtempSync(join(tmpdir(), 'guide-editor-'));
    editors.extensions = join(editors.folder, 'extensions');
    const options = ['--extensions-dir', editors.extensions, '--user-data-dir', join(editors.folder, 'install')];
    execFileSync(
      process.execPath,
      [program, '--install-extension', packagePath(), ...options, '--accept-server-license-terms'],
      { stdio: 'ignore' },
    );
    return editors;
  }

  /** A new page in the browser, which is started where it does not run, or not any more. */
  async page(options) {
    if (!this.browser?.isConnected()) {
      const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
      this.browser = await chromium.launch({ executablePath: browserPath, args, timeout: 2 * patience });
    }
    return this.browser.newPage(options);
  }

  /** Opens an editor on a folder with these files: names and texts. */
  async open({
    files,
    show,
    settings = {},
    machineSettings = {},
    trusted = true,
    locale = 'en',
    size = { width: 1280, height: 800 },
  }) {
    const folder = mkdtempSync(join(this.folder, 'scenario-'));
    const workspace = join(folder, 'guides');
    mkdirSync(workspace);
    for (const [name, text] of Object.entries(files)) write(join(workspace, name), text);
    const user = {
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
      'security.workspace.trust.enabled': !trusted,
      'workbench.startupEditor': 'none',
      'workbench.tips.enabled': false,
      'telemetry.telemetryLevel': 'off',
      'update.mode': 'none',
      'window.commandCenter': false,
      // What stands between the words would be read as words.
      'editor.inlayHints.enabled': 'off',
      ...settings,
    };
    write(join(folder, 'data', 'User', 'settings.json'), JSON.stringify(user));
    addGerman(join(folder, 'data'));
    write(join(folder, 'data', 'Machine', 'settings.json'), JSON.stringify(machineSettings));
    const port = await freePort();
    const args = [
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--locale',
      locale,
      '--accept-server-license-terms',
    ];
    const server = spawn(
      process.execPath,
      [program, ...args, '--user-data-dir', join(folder, 'data'), '--extensions-dir', this.extensions],
      {
        stdio: 'ignore',
        detached: true,
        env: { ...process.env, VSCODE_AGENT_FOLDER: join(folder, 'agent') },
      },
    );
    const page = await this.page({ viewport: size, locale });
    const editor = new Editor(page, server, workspace, port);
    try {
      await editor.visit(show);
    } catch (error) {
      await editor.close();
      throw error;
    }
    return editor;
  }

  async stop() {
    await this.browser?.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One window of the editor. */
export class Editor {
  constructor(page, server, workspace, port) {
    Object.assign(this, { page, server, workspace, port });
    page.setDefaultTimeout(patience);
  }

  async visit(name) {
    const address = `http://127.0.0.1:${this.port}`;
    await until(async () => (await fetch(address)).ok);
    const query = new URLSearchParams({ folder: this.workspace });
    if (name)
      query.set(
        'payload',
        JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${this.port}${join(this.workspace, name)}`]]),
      );
    await this.page.goto(`${address}/?${query}`);
    await this.page.locator('.monaco-workbench').waitFor();
    if (name) await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** The marks below the text. */
  squiggles(severity = 'warning') {
    return this.page.locator(`.squiggly-${severity}`);
  }

  /** Does something until it shows what it should: a busy editor misses a click, a key or the mouse now and then. */
  async reach(locator, act, what = `${locator}`) {
    await until(async () => {
      await act();
      return isShown(locator, moment);
    }, what);
    return locator;
  }

  /** Waits until the status bar says that guides are checked. */
  async waitForServer() {
    await this.page.locator('.statusbar-item', { hasText: /findings?|Befunde?/ }).waitFor();
  }

  /** Takes one of the suggestions at the cursor. */
  async complete(text) {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
    if (!(await isShown(row, moment))) await this.reach(row, () => this.page.keyboard.press('Control+Space'), text);
    await this.click(row);
  }

  /** Takes one of the choices that the editor asks to choose from. */
  async choose(text) {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: text }).first().waitFor();
    await this.page.locator('.quick-input-widget input').fill(text);
    await until(async () => (await rows.first().innerText()).includes(text), `the choice "${text}"`);
    await this.page.keyboard.press('Enter');
  }

  /** Rests the mouse on a word until what is said about it holds some words. */
  async hover(word, words) {
    const hover = this.page.locator('.monaco-hover:not(.hidden)', { hasText: words }).first();
    const place = this.page.locator('.view-line span', { hasText: word }).last();
    return this.reach(
      hover,
      async () => {
        const box = await until(() => place.boundingBox(), word);
        await this.page.mouse.move(box.x + 200, box.y + 250);
        await this.page.mouse.move(box.x + 12, box.y + box.height / 2, { steps: 5 });
        await this.page.mouse.move(box.x + 15, box.y + box.height / 2);
      },
      `the hover over "${word}"`,
    );
  }

  /** A message of the editor; it is looked for among those that are hidden, too. */
  async notification(words) {
    const message = this.page.locator('.notification-list-item', { hasText: words }).first();
    await until(
      async () =>
        (await isShown(message, moment)) ||
        (await this.command('Notifications: Show Notifications'), await isShown(message, moment)),
      `the message "${words}"`,
    );
    return message;
  }

  /** What the webviews show. */
  async webviewText() {
    const texts = await Promise.all(
      this.page.frames().map((frame) => frame.evaluate('document.body.innerText').catch(() => '')),
    );
    return texts.join('\n');
  }

  /** The document inside a webview, once it holds what is looked for. */
  webview(selector) {
    return until(async () => {
      for (const frame of this.page.frames()) if ((await frame.locator(selector).count()) > 0) return frame;
      return undefined;
    }, `a webview with ${selector}`);
  }

  /** True where a role has a mark at the margin. */
  hasMark(role) {
    return this.page.evaluate(
      (name) =>
        [...document.querySelectorAll('.glyph-margin-widgets *, .margin-view-overlays *')].some((mark) =>
          getComputedStyle(mark).backgroundImage.includes(name),
        ),
      encodeURIComponent(`roles/${role}-`),
    );
  }

  line(text) {
    return this.page.locator('.view-line', { hasText: nbsp(text) }).first();
  }

  /** The text of the open editor as far as it is in view. */
  async text() {
    const lines = await this.page.locator('.editor-instance .view-line').evaluateAll((all) =>
      all
        .map((line) => ({ top: parseInt(line.style.top, 10), text: line.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Puts the cursor to a place, counted from 1. */
  async goTo(line, column = 1) {
    const input = this.page.locator('.quick-input-widget input');
    await this.reach(input, () => this.page.keyboard.press('Control+g'), 'the question for a line');
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Runs a command by the words that it is listed with, once it is listed. */
  async command(name) {
    await until(async () => {
      await this.page.keyboard.press('F1');
      await this.page.locator('.quick-input-widget input').fill(`>${name}`);
      if (await isShown(this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first(), moment))
        return true;
      await this.page.keyboard.press('Escape');
      return false;
    }, `the command "${name}"`);
    await this.page.keyboard.press('Enter');
  }

  /** Clicks where something is, without scrolling the editor to it. */
  async click(locator) {
    await locator.waitFor();
    const box = await until(() => locator.boundingBox(), 'its place');
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async screenshot(name) {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  read(name) {
    return readFileSync(join(this.workspace, name), 'utf8');
  }

  write(name, text) {
    write(join(this.workspace, name), text);
  }

  /** The processes of the language server that this editor started. */
  languageServers() {
    return descendants(this.server.pid).filter((pid) => /(^|\/)guide(\.dll)?\0server/.test(commandLine(pid)));
  }

  async close() {
    await this.page.close();
    for (const pid of [...descendants(this.server.pid), this.server.pid]) end(pid);
  }
}

const isShown = (locator, milliseconds) =>
  locator.waitFor({ timeout: milliseconds }).then(
    () => true,
    () => false,
  );

/** Waits until something is so. */
export async function until(isSo, what = 'it', milliseconds = patience) {
  const end = Date.now() + milliseconds;
  let problem;
  while (Date.now() < end) {
    try {
      const answer = await isSo();
      if (answer) return answer;
    } catch (error) {
      problem = error;
    }
    await sleep(50);
  }
  throw new Error(`Waited in vain for ${what}. ${problem ?? ''}`);
}

/** Copies a sample. */
export const sample = (name) => readFileSync(join(root, 'samples', name), 'utf8');

// A language pack without words: the editor's language can be German, and extensions speak it.
function addGerman(userData) {
  const words = join(userData, 'german.json');
  write(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'german',
    label: 'Deutsch',
    extensions: [{ extensionIdentifier: { id: 'interview-guide.german' }, version: '1.0.0' }],
    translations: { vscode: words },
  };
  write(join(userData, 'languagepacks.json'), JSON.stringify({ de: pack }));
}

const nbsp = (text) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'));

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function descendants(pid) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return [
          Number(name),
          Number(
            readFileSync(`/proc/${name}/stat`, 'utf8')
              .replace(/^.*\) /s, '')
              .split(' ')[1],
          ),
        ];
      } catch {
        return [Number(name), 0];
      }
    });
  const below = (parent) => parents.filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

export function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
