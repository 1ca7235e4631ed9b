import * as vscode from 'vscode';

/** Applies all safe fixes in the guide that is open. */
export async function fixAll(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { version } = editor.document;
  await vscode.commands.executeCommand('editor.action.fixAll');
  if (editor.document.version === version)
    vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing in this guide can be fixed without you.'), 5000);
}
