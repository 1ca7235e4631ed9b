import * as vscode from 'vscode';
import { chooseAction, conversions } from './codeActions';

/** Writes the keywords of the guide in the other language, or as they are usually written. */
export async function convertKeywords(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const actions = await conversions(document);
  const placeHolder =
    actions.length > 0
      ? vscode.l10n.t('Only the keywords change, not your words.')
      : vscode.l10n.t('There are no keywords to convert.');
  await chooseAction(actions, { placeHolder });
}
