// What a person does with the extension, done in VS Code itself.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Editors, end, missing, sample, until } from './editor.mjs';

const skip = missing() ? `it lacked ${missing()}` : false;
let editors;

before(async () => {
  if (!skip) editors = await Editors.start();
});
after(() => editors?.stop());

/** A scenario: an editor with these files, and what is done in it. A busy machine can make a browser miss a moment: who fails must fail twice. */
function scenario(name, options, run) {
  test(name, { skip, timeout: 900_000 }, async (context) => {
    try {
      await play(`failed-first-${name}`, options, run);
    } catch (error) {
      context.diagnostic(`failed at first: ${name}: ${error.stack ?? error}`);
      await play(`failed-${name}`, options, run);
    }
  });
}

async function play(picture, options, run) {
  let editor;
  try {
    editor = await editors.open(options);
    await run(editor);
  } catch (error) {
    // A window that shows nothing any more gives no picture either.
    await editor?.screenshot(picture.replaceAll(/\W+/g, '-')).catch(() => undefined);
    throw error;
  } finally {
    await editor?.close();
  }
}

const talk = (question) =>
  `Guide: How people choose a bicycle\nKind: discovery\n\nSection: The last one\n    Ask: ${question}\n`;

for (const [name, file, findings] of [
  ['a flawed German guide', 'de/entdeckung.mangelhaft.leitfaden', /Befund|Unsere Lösung/],
  ['a flawed English guide', 'en/discovery.flawed.guide', /gives away the answer/],
])
  scenario(`${name} is underlined and listed`, { files: { [file]: sample(file) }, show: file }, async (editor) => {
    await editor.squiggles('error').first().waitFor();
    await editor.goTo(36);
    await editor.squiggles('warning').first().waitFor();
    const problems = editor.page.locator('.markers-panel .monaco-list-row');
    await editor.command('Problems: Focus on Problems View');
    await until(async () => (await problems.count()) > 5, 'the list of problems');
    assert.match((await problems.allInnerTexts()).join('\n'), findings);
    const status = editor.page.locator('[id="interview-guide.interview-guide.interviewGuide.status"]');
    assert.match(await status.innerText(), /^\D*[1-9]\d* findings/);
  });

scenario(
  'a quick fix from the light bulb rewrites the question',
  { files: { 'a.guide': talk('Would you use an app that finds repair shops?') }, show: 'a.guide' },
  async (editor) => {
    await editor.squiggles().first().waitFor();
    const before = await editor.squiggles().count();
    await editor.goTo(5, 12);
    const fix = editor.page.locator('.action-widget .action', { hasText: 'Ask about the last time' });
    await editor.reach(fix, () => editor.click(editor.page.locator('.lightBulbWidget')), 'the quick fix');
    await editor.click(fix);
    await until(
      async () => (await editor.text()).includes('Ask: When did you last use an app that finds repair shops?'),
      'the new wording',
    );
    await until(async () => (await editor.squiggles().count()) < before, 'no more line below it');
  },
);

scenario(
  'a Markdown guide is read as a guide and stays Markdown',
  {
    files: { 'talk.guide.md': '# Interview\n\n## Questions\n\n- Would you use an app that finds repair shops?\n' },
    show: 'talk.guide.md',
  },
  async (editor) => {
    await editor.squiggles().first().waitFor();
    await editor.page.locator('.statusbar-item', { hasText: 'Markdown' }).waitFor();
  },
);

scenario(
  'Markdown that nobody named a guide is left alone until the configuration names it',
  {
    files: { 'talks/notes.md': '# Notes\n\n## Questions\n\n- Would you use an app that finds repair shops?\n' },
    show: 'talks/notes.md',
  },
  async (editor) => {
    await editor.page.locator('.statusbar-item', { hasText: 'Markdown' }).waitFor();
    await editor.line('Would you use').waitFor();
    assert.deepEqual(editor.languageServers(), []);
    editor.write('guide.config.json', '{ "files": ["talks/*.md"] }');
    await editor.squiggles().first().waitFor();
  },
);

scenario(
  'a server that dies is started again',
  { files: { 'a.guide': talk('Would you use an app that finds repair shops?') }, show: 'a.guide' },
  async (editor) => {
    await editor.squiggles().first().waitFor();
    const [first] = editor.languageServers();
    end(first);
    await until(() => editor.languageServers().some((pid) => pid !== first), 'another server');
    await editor.goTo(5, 50);
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.type('\nAsk: How much would you pay for it?');
    await until(async () => (await editor.squiggles().count()) > 1, 'findings of the new server');
  },
);

const program = '{ "interviewGuide.server.path": "/bin/false" }';

scenario(
  'a workspace that is not trusted cannot choose the program, and guides are checked all the same',
  {
    files: { 'a.guide': talk('Would you use an app for that?'), '.vscode/settings.json': program },
    show: 'a.guide',
    trusted: false,
  },
  async (editor) => {
    await editor.squiggles().first().waitFor();
    assert.equal(editor.languageServers().length, 1);
  },
);

scenario(
  'a program that is no server is reported, with a way on',
  { files: { 'a.guide': talk('Would you use an app for that?'), '.vscode/settings.json': program }, show: 'a.guide' },
  async (editor) => {
    const message = await editor.notification('language server');
    assert.match(await message.innerText(), /Show log/);
  },
);

const plan = `Guide: How people choose a bicycle
Kind: discovery
Duration: 30 min
Hypothesis H1: People ask a friend first.
    Wrong if: three of five did not

Section: The last one (20 min)
    Ask: How did you choose the bicycle you have now? [H1]
        Probe: Who told you about it?

`;

scenario('keywords and ids are completed', { files: { 'a.guide': plan }, show: 'a.guide' }, async (editor) => {
  await editor.waitForServer();
  await editor.goTo(10);
  await editor.page.keyboard.type('    List');
  await editor.complete('Listen for');
  await editor.page.keyboard.type('price\n');
  await until(async () => (await editor.text()).includes('    Listen for: price'), 'the keyword');
  await editor.goTo(9, 100);
  await editor.page.keyboard.type(' [');
  await editor.complete('H1');
  await until(async () => (await editor.text()).includes('Who told you about it? [H1]'), 'the id');
});

scenario(
  'the mouse over a question says what is wrong with it',
  { files: { 'a.guide': talk('Would you use an app that finds repair shops?') }, show: 'a.guide' },
  async (editor) => {
    await editor.squiggles().first().waitFor();
    const hover = await editor.hover('Would', 'hypothetical-question');
    assert.match(await hover.innerText(), /[Aa]sk/);
  },
);

scenario(
  'the outline shows sections and questions',
  { files: { 'a.guide': plan }, show: 'a.guide' },
  async (editor) => {
    await editor.waitForServer();
    await editor.page.locator('.pane-header', { hasText: 'Outline' }).click();
    const tree = editor.page.locator('.outline-tree');
    await tree.getByText('The last one').waitFor();
    await editor.goTo(8);
    await editor.reach(
      editor.page.locator('.quick-input-list').getByText('How did you choose').first(),
      () => editor.page.keyboard.press('Control+Shift+O'),
      'the questions of the guide',
    );
  },
);

scenario(
  'a guide is tidied',
  {
    files: { 'a.guide': plan.replace('    Ask:', '  Ask:  ').replace('        Probe', '      Probe') },
    show: 'a.guide',
  },
  async (editor) => {
    await editor.waitForServer();
    await editor.command('Format Document');
    await until(async () => (await editor.text()).includes('\n    Ask: How did you choose'), 'the tidy line');
    assert.match(await editor.text(), /\n {8}Probe: Who/);
  },
);

scenario('an id is renamed wherever it stands', { files: { 'a.guide': plan }, show: 'a.guide' }, async (editor) => {
  await editor.waitForServer();
  await editor.goTo(4, 13);
  const input = editor.page.locator('.rename-input');
  await editor.reach(input, () => editor.page.keyboard.press('F2'), 'the question for a new id');
  await input.fill('H7');
  await editor.page.keyboard.press('Enter');
  await until(async () => /Hypothesis H7:[^]*\[H7\]/.test(await editor.text()), 'the new id in both places');
});

scenario('a new guide is made from a template', { files: { 'readme.txt': 'Guides' } }, async (editor) => {
  await editor.command('Interview Guide: New guide from a template');
  await editor.choose('Usability test');
  await editor.choose('Deutsch');
  await editor.line('Leitfaden:').waitFor();
  await editor.page.locator('.statusbar-item', { hasText: 'Interview Guide' }).first().waitFor();
});

scenario(
  'the page of the rule that spoke is opened',
  { files: { 'a.guide': talk('Would you use an app that finds repair shops?') }, show: 'a.guide' },
  async (editor) => {
    await editor.squiggles().first().waitFor();
    await editor.goTo(5, 12);
    await editor.command('Interview Guide: Explain the finding');
    await until(async () => (await editor.webviewText()).includes('hypothetical-question'), 'the page');
  },
);

scenario(
  'all guides of the workspace are checked and counted',
  {
    files: { 'a.guide': talk('Would you use an app for that?'), 'b/c.guide': talk('Don’t you think that it is slow?') },
    show: 'a.guide',
  },
  async (editor) => {
    await editor.squiggles().first().waitFor();
    await editor.command('Interview Guide: Check all guides');
    const summary = await editor.notification('Findings in 2 guides');
    await summary.getByRole('button', { name: 'Show findings' }).click();
    await editor.page.locator('.markers-panel', { hasText: 'c.guide' }).waitFor();
  },
);

scenario(
  'the preview shows the guide, follows the cursor, and leads back to the text',
  { files: { 'a.guide': sample('en/discovery.flawed.guide') }, show: 'a.guide' },
  async (editor) => {
    await editor.waitForServer();
    await editor.command('Interview Guide: Preview the guide');
    const preview = await editor.webview('#guide .entry');
    await preview.locator('h1').waitFor();
    await editor.goTo(
      sample('en/discovery.flawed.guide')
        .split('\n')
        .findIndex((line) => /Why\?/.test(line)) + 1,
    );
    await until(
      async () => /Why\?/.test(await preview.locator('[aria-current]').innerText()),
      'the entry at the cursor',
    );
    await preview.locator('.part .asked').first().click();
    const line = await preview.locator('[aria-current]').getAttribute('data-line');
    await editor.page.locator('.active-line-number', { hasText: `${Number(line) + 1}` }).waitFor();
    await editor.page.keyboard.press('ArrowDown');
    await until(
      async () => (await preview.locator('[aria-current]').getAttribute('data-line')) !== line,
      'the next entry',
    );
    await editor.screenshot('preview');
  },
);

scenario('the preview shows what is typed', { files: { 'a.guide': plan }, show: 'a.guide' }, async (editor) => {
  await editor.waitForServer();
  await editor.command('Interview Guide: Preview the guide');
  const preview = await editor.webview('#guide .entry');
  await editor.goTo(10);
  await editor.page.keyboard.type('    Ask: What did you do on the day you got it');
  await preview.locator('.asked', { hasText: 'What did you do on the day you got it' }).waitFor();
});

scenario(
  'marks at the margin show how lines were read, and a reading is corrected',
  { files: { 'a.guide': plan }, show: 'a.guide', settings: { 'interviewGuide.roleMarks': true } },
  async (editor) => {
    await until(() => editor.hasMark('asked'), 'the mark of a question');
    assert.ok(await editor.hasMark('probe'));
    await editor.goTo(8);
    await editor.command('Interview Guide: How was this line read?');
    await editor.choose('Read this line as a note');
    await until(async () => (await editor.text()).includes('    Note: How did you choose'), 'the keyword');
    await until(() => editor.hasMark('note'), 'the mark of a note');
  },
);

scenario(
  'a German speaks German with it',
  { files: { 'a.leitfaden': sample('de/entdeckung.mangelhaft.leitfaden') }, show: 'a.leitfaden', locale: 'de' },
  async (editor) => {
    await editor.page.locator('.statusbar-item', { hasText: /^\D*\d+ Befunde/ }).waitFor();
    await editor.command('Interviewleitfaden: Vorschau des Leitfadens');
    const preview = await editor.webview('#guide .entry');
    await preview.getByText('Der Dienstplan').first().waitFor();
    assert.match(await preview.locator('#guide').innerText(), /5 Min\./);
    await editor.goTo(29, 20);
    await editor.reach(
      editor.page.locator('.action-widget', { hasText: 'erlauben' }),
      () => editor.page.keyboard.press('Control+.'),
      'the ways on',
    );
    await editor.screenshot('german');
  },
);

scenario(
  'the configuration is checked while it is written',
  { files: { 'guide.config.json': '{\n  // our guides\n  "maxFindings": "many"\n}\n' }, show: 'guide.config.json' },
  async (editor) => {
    await editor.squiggles().first().waitFor();
    assert.equal(await editor.squiggles().count(), 1);
  },
);

scenario('the walkthrough leads to a guide, and knows what was done', { files: {} }, async (editor) => {
  const { page } = editor;
  await editor.command('Welcome: Open Walkthrough');
  await editor.choose('Draft your first interview guide');
  const step = (id) => page.locator(`[data-done-step-id$="#firstGuide#${id}"]`);
  await step('new').waitFor();
  assert.equal(await page.locator('[data-done-step-id].complete').count(), 0);
  await page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'New guide' }).click();
  await editor.choose('Discovery');
  await editor.choose('English');
  await editor.line('Guide:').waitFor();
  await editor.command('Interview Guide: Preview the guide');
  await editor.webview('#guide .entry');
  await editor.command('Welcome: Open Walkthrough');
  await editor.choose('Draft your first interview guide');
  const done = async (id) => (await step(id).getAttribute('class'))?.includes('complete');
  await until(async () => (await done('new')) && (await done('preview')), 'two steps that are done');
  assert.ok(!(await done('print')));
});

scenario('a new author gets from nothing to a first finding', { files: {} }, async (editor) => {
  await editor.command('Interview Guide: New guide from a template');
  await editor.choose('Discovery');
  await editor.choose('English');
  await editor.line('Guide:').waitFor();
  await editor.waitForServer();
  await editor.page.keyboard.type('commuters');
  await editor.page.keyboard.press('Tab');
  await editor.page.keyboard.type('get to work');
  await until(
    async () => (await editor.text()).includes('Learn how commuters get to work today'),
    'a blank that is filled in wherever it stands',
  );
  await editor.screenshot('new-guide');
  await editor.page.keyboard.press('Escape');
  await editor.page.keyboard.press('Escape');
  await editor.page.keyboard.press('Control+End');
  await editor.page.keyboard.type('\nSection: Ideas\nAsk: Would you pay ten euros a month for it?');
  await editor.line('Would you pay').waitFor();
  await until(async () => (await editor.squiggles().count()) > 0, 'the finding');
});

scenario(
  'keywords are converted, and nothing else',
  { files: { 'a.guide': plan }, show: 'a.guide' },
  async (editor) => {
    await editor.waitForServer();
    await editor.command('Interview Guide: Convert keywords');
    await editor.choose('German');
    await until(
      async () => (await editor.text()).includes('    Frage: How did you choose the bicycle'),
      'German keywords',
    );
  },
);
