import * as vscode from 'vscode';
import type { Guides } from '../server/guides';
import { localWords } from './localWords';
import { printPage } from './printView';

/** Opens the guide as a page for paper in the browser, which can print it. */
export async function print(storage: vscode.Uri, guides: Guides): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const outline = document && (await guides.outline(document));
  if (!document || !outline) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Open the guide that you want to print first.'));
    return;
  }
  const name = `${document.uri.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '') || 'guide'}.html`;
  const page = new TextEncoder().encode(printPage(outline, localWords()));
  // Where the editor runs elsewhere the browser cannot see our folder: the page is saved where its reader wants it.
  if (vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop) {
    await vscode.workspace.fs.createDirectory(storage);
    const file = vscode.Uri.joinPath(storage, name);
    await vscode.workspace.fs.writeFile(file, page);
    await vscode.env.openExternal(file);
    return;
  }
  const folder =
    document.uri.scheme === 'file'
      ? vscode.Uri.joinPath(document.uri, '..')
      : vscode.workspace.workspaceFolders?.[0]?.uri;
  const file = await vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { HTML: ['html'] },
  });
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, page);
  await vscode.window.showInformationMessage(vscode.l10n.t('Saved. Open the page in a browser to print it.'));
}
