import * as vscode from 'vscode';
import { run } from '../server/program';
import type { Server } from '../server/server';
import { summaryOf, type Counts } from './summary';

/** Checks every guide of the workspace and says how they are doing. */
export async function checkWorkspace(extensionPath: string, server: Server): Promise<void> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  if (folders.length === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Open the folder that your guides are in first.'));
    return;
  }
  const title = vscode.l10n.t('Checking guides');
  const results = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      return Promise.all(
        folders.map(async ({ name, uri }) => {
          const locale = vscode.env.language.startsWith('de') ? 'de' : 'en';
          const args = ['lint', '--format', 'json', '--exit-zero', '--locale', locale];
          const result = await run(extensionPath, args, { cwd: uri.fsPath, signal: abort.signal });
          progress.report({ message: name, increment: 100 / folders.length });
          return result;
        }),
      );
    },
  );
  if (results.some(({ exitCode }) => exitCode < 0)) return;
  const counts = summaryOf(results.map(({ output }) => output));
  const problems = results.map(({ exitCode, errors }) => (exitCode === 0 ? '' : errors.trim())).filter(Boolean);
  if (!counts && problems.length > 0) {
    await vscode.window.showWarningMessage(problems.join('\n'));
    return;
  }
  await server.start();
  await server.checkAll();
  const show = vscode.l10n.t('Show findings');
  const answer = await vscode.window.showInformationMessage(sentence(counts), ...(counts ? [show] : []));
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

function sentence(counts: Counts | undefined): string {
  if (!counts) return vscode.l10n.t('All guides are checked. Nothing was found.');
  const { files, errors, warnings, others } = counts;
  return files === 1
    ? vscode.l10n.t('Findings in one guide: {0} errors, {1} warnings, {2} others.', errors, warnings, others)
    : vscode.l10n.t('Findings in {0} guides: {1} errors, {2} warnings, {3} others.', files, errors, warnings, others);
}
