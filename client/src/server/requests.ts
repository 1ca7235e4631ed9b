/** What the server's own requests answer; docs/protocol.md says it in full. */

import type { Range } from 'vscode-languageclient';

export interface Minutes {
  readonly from: number;
  readonly to: number;
}

export type LineRole =
  | 'asked'
  | 'probe'
  | 'said'
  | 'task'
  | 'note'
  | 'condition'
  | 'plan'
  | 'heading'
  | 'bad-example'
  | 'comment'
  | 'unsure';

export interface Line {
  readonly line: number;
  readonly lastLine: number;
  readonly range: Range;
  readonly role: LineRole;
  readonly roleText: string;
  readonly reasonText: string;
}

export interface Entry {
  readonly role: LineRole;
  readonly keyword: string;
  readonly label: string;
  readonly number?: string | null;
  readonly id?: string | null;
  readonly references: readonly string[];
  readonly text: string;
  readonly minutes?: Minutes | null;
  readonly conditional: boolean;
  readonly range: Range;
  readonly entries: readonly Entry[];
}

export interface Section {
  readonly title: string;
  readonly role: string;
  readonly roleText: string;
  readonly id?: string | null;
  readonly minutes: Minutes | null;
  readonly questions: number;
  readonly probes: number;
  readonly tasks: number;
  readonly conditional: boolean;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly entries: readonly Entry[];
  readonly sections: readonly Section[];
}

interface About {
  readonly uri: string;
  readonly version: number;
  readonly format: 'guide' | 'markdown';
  readonly language: 'en' | 'de';
  readonly kinds: readonly string[];
  readonly status: string;
  readonly duration: Minutes | null;
  readonly planned: Minutes | null;
}

export interface Outline extends About {
  readonly title: string | null;
  readonly lines: readonly Line[];
  readonly plan: readonly Entry[];
  readonly sections: readonly Section[];
}

export interface Coverage {
  readonly id?: string | null;
  readonly text: string;
  readonly range: Range;
  readonly questions: number;
  readonly probes: number;
  readonly refutable: boolean;
}

export interface Segment {
  readonly id?: string | null;
  readonly text: string;
  readonly range: Range;
  readonly participants?: string | null;
}

export interface Touch {
  readonly id: string;
  readonly title: string;
  readonly present: boolean;
}

export type RemarkState = 'good' | 'fair' | 'poor' | 'none';

export interface Remark {
  readonly text: string;
  readonly state: RemarkState;
  readonly range?: Range | null;
}

export interface Health extends About {
  readonly questions?: number;
  readonly probes?: number;
  readonly tasks?: number;
  readonly questionsPerHour?: number | null;
  readonly openShare?: number | null;
  readonly mix?: Readonly<Record<'past' | 'present' | 'opinion' | 'hypothetical', number>>;
  readonly hypotheses?: readonly Coverage[];
  readonly researchQuestions?: readonly Coverage[];
  readonly segments?: readonly Segment[];
  readonly needs?: readonly Touch[];
  readonly stages?: readonly Touch[];
  readonly consent?: readonly Touch[];
  readonly summary?: readonly Remark[];
}
