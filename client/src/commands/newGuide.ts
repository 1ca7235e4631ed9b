import * as vscode from 'vscode';
import { languageId } from '../documents';
import { run } from '../server/program';
import { templateSnippet } from './templateSnippet';

// The walkthrough that this is started from takes the focus to its next step.
const ignoreFocusOut = true;

/** Asks for the kind of interview and the language, and opens a guide to fill in. */
export async function newGuide(extensionPath: string): Promise<void> {
  const kind = await vscode.window.showQuickPick(kinds(), {
    title: vscode.l10n.t('New interview guide'),
    placeHolder: vscode.l10n.t('What is the interview for?'),
    ignoreFocusOut,
  });
  if (!kind) return;
  const language = await vscode.window.showQuickPick(languages(), {
    title: kind.label,
    placeHolder: vscode.l10n.t('Which language do you ask in?'),
    ignoreFocusOut,
  });
  if (!language) return;
  const { exitCode, output, errors } = await run(extensionPath, [
    'new',
    kind.id,
    '--language',
    language.id,
    '--output',
    '-',
  ]);
  if (exitCode !== 0) {
    await vscode.window.showErrorMessage(vscode.l10n.t('The guide could not be made. {0}', errors));
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: languageId });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(templateSnippet(output)));
}

const kinds = (): (vscode.QuickPickItem & { id: string })[] => [
  {
    id: 'discovery',
    label: vscode.l10n.t('Discovery'),
    detail: vscode.l10n.t('Find out how people live or work today, and what gets in their way.'),
  },
  {
    id: 'switch',
    label: vscode.l10n.t('Switch'),
    detail: vscode.l10n.t('Retrace how somebody came to buy, change or leave something.'),
  },
  {
    id: 'concept',
    label: vscode.l10n.t('Concept'),
    detail: vscode.l10n.t('Show an idea or a prototype and learn what it meets in people’s lives.'),
  },
  {
    id: 'usability',
    label: vscode.l10n.t('Usability test'),
    detail: vscode.l10n.t('Watch people do tasks with a product.'),
  },
  {
    id: 'requirements',
    label: vscode.l10n.t('Requirements'),
    detail: vscode.l10n.t('Learn what the people involved need from something that will be built.'),
  },
  { id: 'expert', label: vscode.l10n.t('Expert'), detail: vscode.l10n.t('Learn from somebody who knows a field.') },
  {
    id: 'academic',
    label: vscode.l10n.t('Academic'),
    detail: vscode.l10n.t('Semi-structured interviews for a thesis or a study.'),
  },
  {
    id: 'everyday',
    label: vscode.l10n.t('Everyday talk'),
    detail: vscode.l10n.t('A short, informal talk, also to practise.'),
  },
];

/** The editor's language first. */
const languages = (): (vscode.QuickPickItem & { id: string })[] => {
  const all = [
    { id: 'en', label: 'English' },
    { id: 'de', label: 'Deutsch' },
  ];
  return vscode.env.language.startsWith('de') ? all.reverse() : all;
};
