import * as vscode from 'vscode';
import { languageId } from './documents';
import type { Server } from './server/server';

/** How findings are marked as ours. */
const source = 'interview-guide';

/** The item in the status bar: what was found in the guide, or what the server is up to. */
export class StatusBar implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.item = vscode.window.createStatusBarItem('interviewGuide.status', vscode.StatusBarAlignment.Left, 0);
    this.item.name = vscode.l10n.t('Interview Guide');
    this.subscriptions = vscode.Disposable.from(
      this.item,
      server.onDidChangeState(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = vscode.window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.update();
      }),
    );
    this.update();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const findings = document ? findingsIn(document.uri) : 0;
    if (!document || (document.languageId !== languageId && findings === 0)) {
      this.item.hide();
      return;
    }
    const { text, tooltip, command } = this.content(findings);
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.command = command;
    this.item.show();
  }

  private content(findings: number): { text: string; tooltip: string; command: string } {
    switch (this.server.state) {
      case 'starting':
        return {
          text: `$(loading~spin) ${vscode.l10n.t('Guide')}`,
          tooltip: vscode.l10n.t('Interview Guide is starting.'),
          command: 'interviewGuide.showLog',
        };
      case 'stopped':
      case 'failed':
        return {
          text: `$(warning) ${vscode.l10n.t('Guide')}`,
          tooltip: vscode.l10n.t('Interview Guide is not running. Click to start it.'),
          command: 'interviewGuide.restartServer',
        };
      case 'running':
        return {
          text: `$(comment-discussion) ${countText(findings)}`,
          tooltip: vscode.l10n.t('Click to see all findings.'),
          command: 'workbench.actions.view.problems',
        };
    }
  }
}

const findingsIn = (uri: vscode.Uri): number =>
  vscode.languages.getDiagnostics(uri).filter((finding) => finding.source === source).length;

function countText(count: number): string {
  if (count === 0) return vscode.l10n.t('No findings');
  return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}
