import * as vscode from 'vscode';
import type { Words } from './words';

/** The words of preview and printed page in the editor's language. */
export function localWords(): Words {
  return {
    noTitle: vscode.l10n.t('Guide without a title'),
    plan: vscode.l10n.t('Plan'),
    timeBar: vscode.l10n.t('Sections and their minutes'),
    task: vscode.l10n.t('Task'),
    branch: vscode.l10n.t('If so'),
    unsure: vscode.l10n.t('unsure'),
    avoid: vscode.l10n.t('Not like this'),
    health: vscode.l10n.t('How the guide is doing'),
    time: vscode.l10n.t('Time'),
    questions: vscode.l10n.t('Questions'),
    mix: vscode.l10n.t('What questions ask for'),
    mixParts: {
      past: vscode.l10n.t('what happened'),
      present: vscode.l10n.t('what is'),
      opinion: vscode.l10n.t('what people think'),
      hypothetical: vscode.l10n.t('what might be'),
    },
    hypotheses: vscode.l10n.t('Hypotheses'),
    researchQuestions: vscode.l10n.t('Research questions'),
    segments: vscode.l10n.t('Whom you ask'),
    needs: vscode.l10n.t('Needs'),
    stages: vscode.l10n.t('Stages of the talk'),
    consent: vscode.l10n.t('Consent'),
    there: vscode.l10n.t('there'),
    missing: vscode.l10n.t('missing'),
    notAsked: vscode.l10n.t('nobody is asked about it'),
    notRefutable: vscode.l10n.t('nothing would prove it wrong'),
    notes: vscode.l10n.t('Notes'),
    print: vscode.l10n.t('Print'),
    empty: vscode.l10n.t('This guide is still empty. Start with a section and a first question.'),
    noGuide: vscode.l10n.t('Open a guide to see its preview here.'),
    states: {
      good: vscode.l10n.t('good'),
      fair: vscode.l10n.t('could be better'),
      poor: vscode.l10n.t('needs work'),
      none: vscode.l10n.t('nothing to say'),
    },
    minutes: (minutes) => vscode.l10n.t('{0} min', minutes),
    plannedOf: (planned, stated) => vscode.l10n.t('{0} of {1} min planned', planned, stated),
    planned: (planned) => vscode.l10n.t('{0} min planned', planned),
    stated: (stated) => vscode.l10n.t('{0} min in all; the sections have no minutes yet', stated),
    perHour: (count) => vscode.l10n.t('{0} an hour', count),
    questionCount: (count) => (count === 1 ? vscode.l10n.t('1 question') : vscode.l10n.t('{0} questions', count)),
    probeCount: (count) => (count === 1 ? vscode.l10n.t('1 probe') : vscode.l10n.t('{0} probes', count)),
    participants: (count) => vscode.l10n.t('{0} participants', count),
  };
}
