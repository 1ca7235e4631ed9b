import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { checkWorkspace } from './commands/checkWorkspace';
import { convertKeywords } from './commands/convertKeywords';
import { RulePages } from './commands/explain';
import { fixAll } from './commands/fixAll';
import { newGuide } from './commands/newGuide';
import { showReferences } from './commands/showReferences';
import { Preview } from './preview/preview';
import { print } from './preview/print';
import { readLineAs, type LinePlace } from './roles/readLineAs';
import { RoleMarks } from './roles/roleMarks';
import { Guides } from './server/guides';
import { Server } from './server/server';
import { startOnDemand } from './startOnDemand';
import { StatusBar } from './statusBar';

let running: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const { extensionPath, extensionUri, globalStorageUri } = context;
  const output = vscode.window.createOutputChannel('Interview Guide', { log: true });
  const server = new Server(context, output);
  const guides = new Guides(server);
  const preview = new Preview(extensionUri, server, guides);
  const roles = new RoleMarks(extensionUri, server, guides);
  const pages = new RulePages(extensionPath);
  running = server;
  context.subscriptions.push(
    output,
    server,
    startOnDemand(server),
    new StatusBar(server, guides),
    preview,
    roles,
    pages,
    command('newGuide', () => newGuide(extensionPath)),
    command('checkWorkspace', () => checkWorkspace(extensionPath, server)),
    command('fixAll', fixAll),
    command('convertKeywords', convertKeywords),
    command('openRule', (rule?: unknown) => pages.open(typeof rule === 'string' ? rule : undefined)),
    command('showPreview', () => preview.show()),
    command('print', () => print(globalStorageUri, guides)),
    command('toggleRoleMarks', () => roles.toggle()),
    command('readLineAs', (place?: LinePlace) => readLineAs(guides, place)),
    // Only the server's lenses lead here.
    vscode.commands.registerCommand(
      'interviewGuide.showReferences',
      (uri: string, position: Position, places: Location[]) => showReferences(server, uri, position, places),
    ),
    command('restartServer', () => server.restart()),
    command('showLog', () => output.show()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('interviewGuide.server.path') && server.state !== 'stopped')
        void server.restart();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      const isConfigured = vscode.workspace.getConfiguration('interviewGuide').get<string>('server.path');
      if (isConfigured && server.state !== 'stopped') void server.restart();
    }),
  );
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}

const command = (name: string, run: (argument?: never) => unknown): vscode.Disposable =>
  vscode.commands.registerCommand(`interviewGuide.${name}`, run);
