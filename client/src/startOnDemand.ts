import * as vscode from 'vscode';
import { configurationName, foldersAbove, isGuideName, isServed, languageId } from './documents';
import type { Server } from './server/server';

/** Starts the server with the first guide: people who only read some Markdown do not need it. */
export function startOnDemand(server: Server): vscode.Disposable {
  const consider = async (document: vscode.TextDocument) => {
    if (server.state === 'stopped' && (await isWorthIt(document))) await server.start();
  };
  const considerAll = () => vscode.workspace.textDocuments.forEach((document) => void consider(document));
  const configurations = vscode.workspace.createFileSystemWatcher(`**/${configurationName}`, false, true, true);
  considerAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void consider(document)),
    configurations,
    configurations.onDidCreate(considerAll),
  );
}

async function isWorthIt(document: vscode.TextDocument): Promise<boolean> {
  const { uri } = document;
  if (!isServed({ languageId: document.languageId, scheme: uri.scheme, path: uri.path })) return false;
  if (document.languageId === languageId || isGuideName(uri.path)) return true;
  const root = vscode.workspace.getWorkspaceFolder(uri);
  if (!root) return false;
  const found = await Promise.all(
    foldersAbove(uri.path, root.uri.path).map((path) => exists(uri.with({ path: `${path}/${configurationName}` }))),
  );
  return found.includes(true);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
