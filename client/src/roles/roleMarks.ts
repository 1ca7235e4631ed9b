import * as vscode from 'vscode';
import { isServed } from '../documents';
import type { Guides } from '../server/guides';
import type { Line, LineRole } from '../server/requests';
import type { Server } from '../server/server';
import { markedRoles, marksOf } from './marks';

const delay = 200;
const setting = 'roleMarks';

/** Shows at the margin how each line was read, where the setting asks for it. A hover says why and offers to correct it. */
export class RoleMarks implements vscode.Disposable {
  private readonly types: ReadonlyMap<LineRole, vscode.TextEditorDecorationType>;
  private readonly subscriptions: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    extension: vscode.Uri,
    private readonly server: Server,
    private readonly guides: Guides,
  ) {
    const icon = (role: LineRole, theme: string) =>
      vscode.Uri.joinPath(extension, 'client', 'media', 'roles', `${role}-${theme}.svg`);
    this.types = new Map(
      markedRoles.map((role) => [
        role,
        vscode.window.createTextEditorDecorationType({
          light: { gutterIconPath: icon(role, 'light') },
          dark: { gutterIconPath: icon(role, 'dark') },
          gutterIconSize: '70%',
        }),
      ]),
    );
    this.subscriptions = vscode.Disposable.from(
      ...this.types.values(),
      vscode.window.onDidChangeVisibleTextEditors(() => this.updateSoon(0)),
      vscode.workspace.onDidChangeTextDocument(() => this.updateSoon()),
      vscode.workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration(`interviewGuide.${setting}`) && this.updateSoon(0),
      ),
      server.onDidChangeState(() => this.updateSoon(0)),
    );
    this.updateSoon(0);
  }

  /** Switches the marks on or off. */
  async toggle(): Promise<void> {
    await settings().update(setting, !this.isOn, vscode.ConfigurationTarget.Global);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private get isOn(): boolean {
    return settings().get(setting, false);
  }

  private updateSoon(wait = delay): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => vscode.window.visibleTextEditors.forEach((editor) => void this.update(editor)), wait);
  }

  private async update(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { languageId, uri, version } = document;
    if (!isServed({ languageId, scheme: uri.scheme, path: uri.path })) return;
    const outline = this.isOn && this.server.state === 'running' ? await this.guides.outline(document) : undefined;
    if (document.version !== version) return;
    const marks = marksOf(outline?.lines ?? []);
    for (const [role, type] of this.types)
      editor.setDecorations(
        type,
        marks
          .filter((mark) => mark.role === role)
          .map((mark) => ({ range: rangeOf(document, mark), hoverMessage: hover(mark) })),
      );
  }
}

const settings = () => vscode.workspace.getConfiguration('interviewGuide');

// The hover belongs to the start of the line, so that it does not stand before the words themselves.
function rangeOf(document: vscode.TextDocument, { line }: Line): vscode.Range {
  const { firstNonWhitespaceCharacterIndex: start, text } = document.lineAt(Math.min(line, document.lineCount - 1));
  const word = /^\S*/.exec(text.slice(start));
  return new vscode.Range(line, start, line, start + (word?.[0].length ?? 0));
}

function hover({ roleText, reasonText, line }: Line): vscode.MarkdownString {
  const text = new vscode.MarkdownString(undefined, true);
  text.isTrusted = { enabledCommands: ['interviewGuide.readLineAs'] };
  text.appendText(vscode.l10n.t('Read as: {0} ({1})', roleText, reasonText));
  const argument = encodeURIComponent(JSON.stringify([{ lineNumber: line + 1 }]));
  text.appendMarkdown(
    `\n\n[$(edit) ${vscode.l10n.t('Read it otherwise')}](command:interviewGuide.readLineAs?${argument})`,
  );
  return text;
}
