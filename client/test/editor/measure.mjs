// How long a person waits for the first finding: from the click on a guide in a fresh profile, with nothing activated yet, until
// its text is there, and from then to the first line below a question. That click activates the extension, which starts its server.
//   node client/test/editor/measure.mjs [times]
import { Editors, sample } from './editor.mjs';

const settling = 3000;
const times = Number(process.argv[2] ?? 5);
const editors = await Editors.start();
try {
  const all = [];
  for (let i = 0; i < times; i++) {
    const editor = await editors.open({
      files: { 'a.guide': sample('en/discovery.flawed.guide'), 'readme.txt': 'Guides' },
      show: 'readme.txt',
    });
    const file = editor.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'a.guide' });
    await file.waitFor();
    await editor.page.waitForTimeout(settling);
    const start = performance.now();
    await file.click();
    await editor.line('LunchLoop').waitFor();
    const shown = performance.now();
    await editor.squiggles('error').first().waitFor();
    const found = performance.now();
    all.push(found - shown);
    console.log(`text after ${Math.round(shown - start)} ms, first finding ${Math.round(found - shown)} ms later`);
    await editor.close();
  }
  all.sort((a, b) => a - b);
  console.log(`median from text to finding: ${Math.round(all[Math.floor(all.length / 2)])} ms`);
} finally {
  await editors.stop();
}
