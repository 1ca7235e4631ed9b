import * as vscode from 'vscode';
import { chooseAction, otherReadings } from '../commands/codeActions';
import type { Guides } from '../server/guides';

/** What the menu at a line number, or a link in a hover, says of the line. */
export interface LinePlace {
  readonly lineNumber?: number;
}

/** Says how a line was read and why, and offers the other ways to read it. */
export async function readLineAs(guides: Guides, place?: LinePlace): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const line = place?.lineNumber === undefined ? editor.selection.active.line : place.lineNumber - 1;
  const outline = await guides.outline(editor.document);
  const item = outline?.lines.find((read) => read.line <= line && line <= read.lastLine);
  const actions = await otherReadings(editor.document, line);
  await chooseAction(actions, {
    title: item
      ? vscode.l10n.t('Read as: {0} ({1})', item.roleText, item.reasonText)
      : vscode.l10n.t('This line was not read as part of the talk.'),
    placeHolder:
      actions.length > 0
        ? vscode.l10n.t('How should it be read?')
        : vscode.l10n.t('There is no other way to read this line.'),
  });
}
