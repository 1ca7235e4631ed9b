import * as vscode from 'vscode';

const most = 20;

/** Other ways to read a line. */
export const otherReadings = (document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> =>
  actions(document, line, 'readAs');

/** Ways to write the keywords of a guide. */
export const conversions = (document: vscode.TextDocument): Promise<vscode.CodeAction[]> =>
  actions(document, 0, 'keywords');

/** Rewrites of one kind, with their edits, which the server works out only when they are asked for. */
async function actions(document: vscode.TextDocument, line: number, kind: string): Promise<vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.lineAt(line).range,
    vscode.CodeActionKind.RefactorRewrite.append(kind).value,
    most,
  );
  return found?.filter(({ edit }) => edit) ?? [];
}

/** Lets the author choose one of the actions, and carries it out. */
export async function chooseAction(
  actions: readonly vscode.CodeAction[],
  options: vscode.QuickPickOptions,
): Promise<void> {
  const picked = await vscode.window.showQuickPick(
    actions.map((action) => ({ label: action.title, action })),
    options,
  );
  if (picked?.action.edit) await vscode.workspace.applyEdit(picked.action.edit);
}
