import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { isServed } from '../documents';
import type { Guides } from '../server/guides';
import type { Server } from '../server/server';
import { guideView } from './guideView';
import { healthView } from './healthView';
import { html } from './html';
import { localWords } from './localWords';
import type { FromPreview, ToPreview } from './messages';

const delay = 150;

/** The side panel that shows the guide as an interviewer carries it. It follows the guide that is being edited. */
export class Preview implements vscode.Disposable {
  private readonly words = localWords();
  private panel: vscode.WebviewPanel | undefined;
  private editor: vscode.TextEditor | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** The line that the preview asked for: the editor's answer to it is not news. */
  private revealed = -1;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly server: Server,
    private readonly guides: Guides,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.workspace.onDidChangeTextDocument(
        ({ document }) => document === this.editor?.document && this.updateSoon(),
      ),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.showCursor(textEditor)),
      server.onDidChangeState((state) => state === 'running' && this.updateSoon()),
    );
  }

  /** Opens the panel beside the guide, or brings it forward. */
  show(): void {
    const shown = vscode.window.activeTextEditor;
    this.follow(shown);
    if (this.panel) {
      this.panel.reveal(undefined, true);
      return;
    }
    const media = vscode.Uri.joinPath(this.extension, 'client', 'dist');
    const panel = vscode.window.createWebviewPanel(
      'interviewGuide.preview',
      vscode.l10n.t('Guide preview'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [media], enableFindWidget: true },
    );
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.extension, 'client', 'media', 'guide-light.svg'),
      dark: vscode.Uri.joinPath(this.extension, 'client', 'media', 'guide-dark.svg'),
    };
    panel.webview.onDidReceiveMessage((message: FromPreview) => this.receive(message));
    panel.onDidDispose(() => (this.panel = undefined));
    panel.webview.html = page(panel.webview, media, this.words.noGuide);
    this.panel = panel;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
    this.panel?.dispose();
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    const document = editor?.document;
    if (
      !document ||
      !isServed({ languageId: document.languageId, scheme: document.uri.scheme, path: document.uri.path })
    )
      return;
    const isOther = document !== this.editor?.document;
    this.editor = editor;
    if (isOther) this.updateSoon(0);
  }

  private updateSoon(wait = delay): void {
    if (!this.panel) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), wait);
  }

  private async update(): Promise<void> {
    const document = this.editor?.document;
    if (!document) return;
    if (this.server.state === 'stopped') await this.server.start();
    const { version } = document;
    const [outline, health] = await Promise.all([this.guides.outline(document), this.guides.health(document)]);
    // An answer to an older text: the next one is on its way.
    if (document !== this.editor?.document || document.version !== version || !outline) return;
    const isEmpty = outline.sections.length === 0 && outline.plan.length === 0;
    this.send({
      type: 'show',
      guide: (isEmpty ? html`<p class="empty">${this.words.empty}</p>` : guideView(outline, this.words)).text,
      health: health && !isEmpty ? healthView(health, this.words).text : '',
      language: vscode.env.language,
    });
    this.showCursor(this.editor);
  }

  private showCursor(editor: vscode.TextEditor | undefined): void {
    if (!editor || editor.document !== this.editor?.document) return;
    const { line } = editor.selection.active;
    if (line !== this.revealed) this.send({ type: 'cursor', line });
    this.revealed = -1;
  }

  private send(message: ToPreview): void {
    void this.panel?.webview.postMessage(message);
  }

  private receive(message: FromPreview): void {
    if (message.type === 'ready') this.updateSoon(0);
    else void this.reveal(message.line, message.isOpened);
  }

  private async reveal(line: number, isOpened: boolean): Promise<void> {
    const document = this.editor?.document;
    if (!document || line >= document.lineCount) return;
    this.revealed = line;
    const end = document.lineAt(line).range.end;
    const viewColumn = this.editor?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(document, {
      viewColumn,
      preserveFocus: !isOpened,
      selection: new vscode.Range(end, end),
    });
  }
}

function page(webview: vscode.Webview, media: vscode.Uri, hint: string): string {
  const nonce = randomBytes(16).toString('base64url');
  const at = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return html`<!doctype html>
    <html lang="${vscode.env.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="${at('preview.css')}" />
      </head>
      <body>
        <main id="guide" tabindex="0"><p class="empty">${hint}</p></main>
        <aside id="health"></aside>
        <script nonce="${nonce}" src="${at('preview.js')}"></script>
      </body>
    </html>`.text;
}
