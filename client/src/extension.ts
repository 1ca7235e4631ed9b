import * as vscode from 'vscode';
import { fixAll } from './commands/fixAll';
import { Server } from './server/server';
import { startOnDemand } from './startOnDemand';
import { StatusBar } from './statusBar';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Interview Guide', { log: true });
  const running = new Server(context, output);
  server = running;
  const command = (name: string, run: () => unknown) => vscode.commands.registerCommand(`interviewGuide.${name}`, run);
  context.subscriptions.push(
    output,
    running,
    startOnDemand(running),
    new StatusBar(running),
    command('restartServer', () => running.restart()),
    command('showLog', () => output.show()),
    command('fixAll', fixAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('interviewGuide.server.path') && running.state !== 'stopped')
        void running.restart();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      if (running.state !== 'stopped' && vscode.workspace.getConfiguration('interviewGuide').get('server.path'))
        void running.restart();
    }),
  );
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
