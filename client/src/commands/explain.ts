import * as vscode from 'vscode';
import { findingSource } from '../documents';
import { run } from '../server/program';
import { rulePage } from './rulePage';

const scheme = 'interview-guide-rule';

/** Shows the page of a rule: the one that spoke at the cursor, or one that is picked. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  constructor(private readonly extensionPath: string) {}

  dispose(): void {
    this.registration.dispose();
  }

  async open(rule?: string): Promise<void> {
    const wanted = rule ?? ruleAtCursor() ?? (await this.pick());
    if (!wanted) return;
    const uri = vscode.Uri.from({ scheme, path: `/${wanted}.md` });
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rule = uri.path.slice(1).replace(/\.md$/, '');
    const { output, errors } = await run(this.extensionPath, ['explain', rule, '--locale', locale()]);
    return output ? rulePage(output) : errors;
  }

  private async pick(): Promise<string | undefined> {
    const { output } = await run(this.extensionPath, ['rules', '--format', 'json', '--locale', locale()]);
    const rules = JSON.parse(output || '[]') as { id: string; title: string }[];
    const items = rules.map(({ id, title }) => ({ label: id, detail: title }));
    return (
      await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which rule?'), matchOnDetail: true })
    )?.label;
  }
}

const locale = (): string => (vscode.env.language.startsWith('de') ? 'de' : 'en');

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line } = editor.selection.active;
  const onLine = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === findingSource && range.start.line <= line && line <= range.end.line);
  const found = onLine.find(({ range }) => range.contains(editor.selection.active)) ?? onLine[0];
  const code = found?.code;
  return code === undefined ? undefined : String(typeof code === 'object' ? code.value : code);
}
