// A guide as the server describes it.
import type { Words } from '../src/preview/words';
import type { Entry, Health, LineRole, Outline, Section } from '../src/server/requests';

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 10 } });

export const entry = (line: number, role: LineRole, text: string, more: Partial<Entry> = {}): Entry => ({
  role,
  keyword: '',
  label: '',
  references: [],
  text,
  conditional: false,
  range: at(line),
  entries: [],
  ...more,
});

const section = (line: number, title: string, minutes: number, entries: Entry[]): Section => ({
  title,
  role: 'core',
  roleText: 'core',
  minutes: { from: minutes, to: minutes },
  questions: 1,
  probes: 1,
  tasks: 0,
  conditional: false,
  range: at(line),
  selectionRange: at(line),
  entries,
  sections: [],
});

const about = {
  uri: 'file:///a.guide',
  version: 1,
  format: 'guide',
  language: 'en',
  kinds: ['discovery'],
  status: 'unstated',
  duration: { from: 45, to: 60 },
  planned: { from: 35, to: 35 },
} as const;

export const outline: Outline = {
  ...about,
  title: 'Bread & <b>butter</b>',
  lines: [],
  plan: [entry(1, 'plan', 'Learn how bakeries plan.', { label: 'Goal' })],
  sections: [
    section(3, 'Opening', 5, [entry(4, 'said', 'Thank you for your time.', { keyword: 'say' })]),
    section(6, 'The last order', 30, [
      entry(7, 'asked', 'When did you last change an order?', {
        number: '1',
        references: ['H1'],
        entries: [
          entry(8, 'probe', 'Why?', { number: '1.1' }),
          entry(9, 'condition', 'If nobody noticed', {
            entries: [entry(10, 'asked', 'Who told you?', { number: '2' })],
          }),
          entry(11, 'note', 'weather, staff', { label: 'Listen for' }),
        ],
      }),
      entry(12, 'bad-example', 'Would you buy it?', { label: 'Don’t ask' }),
      entry(13, 'unsure', 'Flour'),
    ]),
  ],
};

export const health: Health = {
  ...about,
  questions: 2,
  probes: 1,
  tasks: 0,
  questionsPerHour: 3.4,
  mix: { past: 2, present: 0, opinion: 1, hypothetical: 0 },
  hypotheses: [{ id: 'H1', text: 'Orders change late.', range: at(2), questions: 1, probes: 0, refutable: false }],
  segments: [{ id: 'S1', text: 'bakeries', range: at(3), participants: '8' }],
  needs: [
    { id: 'voice', title: 'to be heard', present: true },
    { id: 'rest', title: 'to have a rest', present: false },
  ],
  summary: [{ text: 'Most questions ask for the past.', state: 'good', range: null }],
};

/** Words that show where they come from. */
export const words: Words = {
  noTitle: 'noTitle',
  plan: 'plan',
  timeBar: 'timeBar',
  task: 'task',
  branch: 'branch',
  unsure: 'unsure',
  avoid: 'avoid',
  health: 'health',
  time: 'time',
  questions: 'questions',
  mix: 'mix',
  mixParts: { past: 'past', present: 'present', opinion: 'opinion', hypothetical: 'hypothetical' },
  hypotheses: 'hypotheses',
  researchQuestions: 'researchQuestions',
  segments: 'segments',
  needs: 'needs',
  stages: 'stages',
  consent: 'consent',
  there: 'there',
  missing: 'missing',
  notAsked: 'notAsked',
  notRefutable: 'notRefutable',
  notes: 'notes',
  print: 'print',
  empty: 'empty',
  noGuide: 'noGuide',
  states: { good: 'good', fair: 'fair', poor: 'poor', none: 'none' },
  minutes: (minutes) => `${minutes} min`,
  plannedOf: (planned, stated) => `${planned} of ${stated}`,
  planned: (planned) => `planned ${planned}`,
  stated: (stated) => `stated ${stated}`,
  perHour: (count) => `${count} an hour`,
  questionCount: (count) => `${count} questions`,
  probeCount: (count) => `${count} probes`,
  participants: (count) => `${count} people`,
};
