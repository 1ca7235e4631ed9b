import * as vscode from 'vscode';

const most = 20;

/** Other ways to read a line: rewrites of the line itself, not what puts in whole parts or is worked out only once it is chosen. */
export async function otherReadings(document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> {
  const found = await rewrites(document, line);
  return found.filter(({ edit }) => edit && editsOf(edit).every(({ newText }) => !newText.includes('\n')));
}

/** Ways to write the keywords of a guide: the rewrites that the server works out only once they are chosen. */
export async function conversions(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const late = (await rewrites(document, 0)).filter(({ edit }) => !edit).map(({ title }) => title);
  if (late.length === 0) return [];
  return (await rewrites(document, 0, most)).filter(({ edit, title }) => edit && late.includes(title));
}

const rewrites = async (document: vscode.TextDocument, line: number, resolved = 0): Promise<vscode.CodeAction[]> =>
  (await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.lineAt(line).range,
    vscode.CodeActionKind.RefactorRewrite.value,
    ...(resolved > 0 ? [resolved] : []),
  )) ?? [];

const editsOf = (edit: vscode.WorkspaceEdit): vscode.TextEdit[] => edit.entries().flatMap(([, edits]) => edits);

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
