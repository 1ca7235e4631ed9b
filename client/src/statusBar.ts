import * as vscode from 'vscode';
import { findingSource, languageId } from './documents';
import { figure } from './preview/minutes';
import type { Guides } from './server/guides';
import type { Health } from './server/requests';
import type { Server } from './server/server';

const delay = 400;

/** The item in the status bar: what was found in the guide and what it plans, or what the server is up to. */
export class StatusBar implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly subscriptions: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;
  private health: Health | undefined;

  constructor(
    private readonly server: Server,
    private readonly guides: Guides,
  ) {
    this.item = vscode.window.createStatusBarItem('interviewGuide.status', vscode.StatusBarAlignment.Left, 0);
    this.item.name = vscode.l10n.t('Interview Guide');
    this.subscriptions = vscode.Disposable.from(
      this.item,
      server.onDidChangeState(() => this.refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = vscode.window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.update();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) this.askSoon(delay);
      }),
    );
    this.refresh();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private refresh(): void {
    this.health = undefined;
    this.update();
    this.askSoon(0);
  }

  private askSoon(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), wait);
  }

  private async ask(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isPossible(document)) return;
    const health = await this.guides.health(document);
    if (document !== vscode.window.activeTextEditor?.document) return;
    this.health = health;
    this.update();
  }

  private update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const findings = document ? findingsIn(document.uri) : 0;
    const isGuide = document && (document.languageId === languageId || findings > 0 || this.health !== undefined);
    if (!isGuide) {
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
          text: `$(comment-discussion) ${[countText(findings), this.minutes()].filter(Boolean).join(' · ')}`,
          tooltip: [...this.facts(), vscode.l10n.t('Click to see all findings.')].join('\n'),
          command: 'workbench.actions.view.problems',
        };
    }
  }

  private minutes(): string {
    const { planned, duration } = this.health ?? {};
    if (planned && duration) return vscode.l10n.t('{0}/{1} min', figure(planned), figure(duration));
    const known = planned ?? duration;
    return known ? vscode.l10n.t('{0} min', figure(known)) : '';
  }

  private facts(): string[] {
    if (!this.health) return [];
    const { language, kinds, planned, duration } = this.health;
    const facts = [vscode.l10n.t('Language: {0}', language === 'de' ? 'Deutsch' : 'English')];
    if (kinds.length > 0) facts.push(vscode.l10n.t('Kind: {0}', kinds.join(', ')));
    if (planned) facts.push(vscode.l10n.t('Planned: {0} min', figure(planned)));
    if (duration) facts.push(vscode.l10n.t('Time for the talk: {0} min', figure(duration)));
    return facts;
  }
}

const isPossible = ({ languageId: id }: vscode.TextDocument): boolean => id === languageId || id === 'markdown';

const findingsIn = (uri: vscode.Uri): number =>
  vscode.languages.getDiagnostics(uri).filter((finding) => finding.source === findingSource).length;

function countText(count: number): string {
  if (count === 0) return vscode.l10n.t('No findings');
  return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}
