// A new user who has nothing but the package: from the open editor to a first guide, a first finding and a question that is
// better than the one typed. Typed and read at the pace of a person; says how long each step took.
//   node client/test/editor/trial.mjs [de]
import { Editors } from './editor.mjs';

// A slow typist, and somebody who reads what is new.
const key = 180;
const read = 2500;
const words = {
  en: {
    walkthrough: 'Draft your first interview guide',
    start: 'New guide',
    kind: 'Discovery',
    language: 'English',
    head: 'Guide:',
    blanks: ['commuters', 'get to work'],
    question: 'Ask: Would you use an app that finds a free bicycle?',
    rule: 'hypothetical-question',
  },
  de: {
    walkthrough: 'Ihr erster Interviewleitfaden',
    start: 'Neuer Leitfaden',
    kind: 'Problem-Interview',
    language: 'Deutsch',
    head: 'Leitfaden:',
    blanks: ['Pendlerinnen', 'zur Arbeit kommen'],
    question: 'Frage: Würden Sie eine App nutzen, die freie Räder findet?',
    rule: 'hypothetical-question',
  },
};
const locale = process.argv[2] === 'de' ? 'de' : 'en';
const { walkthrough, start, kind, language, head, blanks, question, rule } = words[locale];

const editors = await Editors.start();
let last = 0;
let begin = 0;
function step(name) {
  const now = performance.now();
  console.log(`${((now - begin) / 1000).toFixed(1).padStart(6)} s  (+${((now - last) / 1000).toFixed(1)})  ${name}`);
  last = now;
}

try {
  begin = last = performance.now();
  const editor = await editors.open({
    files: {},
    locale,
    settings: { 'editor.inlayHints.enabled': 'on', 'workbench.tips.enabled': true },
  });
  const { page } = editor;
  const pause = () => page.waitForTimeout(read);
  begin = last = performance.now();
  step('the editor is open');
  await pause();
  await editor.command('Welcome: Open Walkthrough');
  await pause();
  await editor.choose(walkthrough);
  await page.locator('.getting-started-step.expanded .monaco-button').first().waitFor();
  step('the walkthrough');
  await pause();
  await editor.screenshot(`trial-${locale}-walkthrough`);
  await page.locator('.getting-started-step.expanded .monaco-button', { hasText: start }).first().click();
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  step('what is the interview for?');
  await pause();
  await editor.screenshot(`trial-${locale}-kinds`);
  await editor.choose(kind);
  await pause();
  await editor.choose(language);
  await editor.line(head).waitFor();
  step('a guide to fill in');
  await pause();
  await editor.screenshot(`trial-${locale}-guide`);
  for (const blank of blanks) {
    await page.keyboard.type(blank, { delay: key });
    await page.keyboard.press('Tab');
    await page.waitForTimeout(1000);
  }
  step('two blanks filled in');
  const known = await editor.squiggles('warning').count();
  console.log(`        ${known} warnings in view before anything flawed was written`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  await pause();
  await page.keyboard.press('Enter');
  await page.keyboard.type(question, { delay: key });
  step('a question that came to mind');
  const hover = await editor.hover(locale === 'de' ? 'Würden' : 'Would', rule);
  await editor.screenshot(`trial-${locale}-finding`);
  step(`its finding: ${(await hover.innerText()).split('\n')[0]}`);
  await pause();
  await page.mouse.move(5, 5);
  const actions = page.locator('.action-widget .action');
  await editor.reach(actions.first(), () => page.keyboard.press('Control+.'), 'the ways on');
  await pause();
  await editor.screenshot(`trial-${locale}-fixes`);
  console.log((await actions.allInnerTexts()).map((text) => `        - ${text}`).join('\n'));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1500);
  await editor.screenshot(`trial-${locale}-end`);
  step('a better question');
  await editor.close();
} finally {
  await editors.stop();
}
