// Pictures of the editor in the themes that it comes with and in both languages, into artifacts/screenshots.
import { Editors, sample, until } from './editor.mjs';

const english = {
  file: 'bread.guide',
  text: sample('en/discovery.flawed.guide'),
  locale: 'en',
  preview: 'Interview Guide: Preview the guide',
  line: 37,
};
const german = {
  file: 'kita.leitfaden',
  text: sample('de/entdeckung.mangelhaft.leitfaden'),
  locale: 'de',
  preview: 'Interviewleitfaden: Vorschau des Leitfadens',
  line: 40,
};
const pictures = [
  ['light', 'Default Light Modern', english],
  ['dark', 'Default Dark Modern', english],
  ['high-contrast', 'Default High Contrast', english],
  ['high-contrast-light', 'Default High Contrast Light', english],
  ['german', 'Default Light Modern', german],
];

// The pictures in README.md: as it comes, with the mouse on a finding.
const shown = [
  ['editor', english, 38, "Don't", 'leading-question'],
  ['editor-de', german, 42, 'Finden', 'leading-question'],
];

const editors = await Editors.start();
try {
  for (const [name, { file, text, locale, preview }, line, word, rule] of shown) {
    const size = { width: 1500, height: 700 };
    const settings = { 'editor.minimap.enabled': false, 'interviewGuide.roleMarks': true };
    const editor = await editors.open({ files: { [file]: text }, show: file, locale, settings, size });
    await editor.squiggles('error').first().waitFor();
    await editor.page.keyboard.press('Control+b');
    await editor.command(preview);
    const guide = await editor.webview('#guide .entry');
    await editor.page.locator('.monaco-editor').first().click();
    await editor.goTo(line);
    await until(async () => (await guide.locator('[aria-current]').count()) > 0, 'the entry at the cursor');
    await until(() => editor.hasMark('asked'), 'the marks');
    await editor.hover(word, rule);
    await editor.page.waitForTimeout(500);
    await editor.screenshot(name);
    await editor.close();
  }
  for (const [name, theme, { file, text, locale, preview, line }] of pictures) {
    const settings = {
      'workbench.colorTheme': theme,
      'editor.inlayHints.enabled': 'on',
      'editor.minimap.enabled': false,
      'interviewGuide.roleMarks': true,
    };
    const editor = await editors.open({
      files: { [file]: text },
      show: file,
      locale,
      settings,
      size: { width: 1300, height: 760 },
    });
    await editor.squiggles('error').first().waitFor();
    await editor.page.keyboard.press('Control+b');
    await editor.command(preview);
    const shown = await editor.webview('#guide .entry');
    await editor.page.locator('.monaco-editor').first().click();
    await editor.goTo(line);
    await until(async () => (await shown.locator('[aria-current]').count()) > 0, 'the entry at the cursor');
    await editor.page.mouse.move(700, 850);
    await until(() => editor.hasMark('asked'), 'the marks');
    await editor.page.waitForTimeout(500);
    await editor.screenshot(name);
    await editor.close();
  }
} finally {
  await editors.stop();
}
