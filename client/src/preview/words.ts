/** The words of preview and printed page, in the reader's language. */
export interface Words {
  readonly noTitle: string;
  readonly plan: string;
  readonly timeBar: string;
  readonly task: string;
  readonly branch: string;
  readonly unsure: string;
  readonly avoid: string;
  readonly health: string;
  readonly time: string;
  readonly questions: string;
  readonly mix: string;
  readonly mixParts: Readonly<Record<'past' | 'present' | 'opinion' | 'hypothetical', string>>;
  readonly hypotheses: string;
  readonly researchQuestions: string;
  readonly segments: string;
  readonly needs: string;
  readonly stages: string;
  readonly consent: string;
  readonly there: string;
  readonly missing: string;
  readonly notAsked: string;
  readonly notRefutable: string;
  readonly notes: string;
  readonly print: string;
  readonly empty: string;
  readonly noGuide: string;
  readonly states: Readonly<Record<'good' | 'fair' | 'poor' | 'none', string>>;
  readonly minutes: (minutes: string) => string;
  readonly plannedOf: (planned: string, stated: string) => string;
  readonly planned: (planned: string) => string;
  readonly stated: (stated: string) => string;
  readonly perHour: (count: number) => string;
  readonly questionCount: (count: number) => string;
  readonly probeCount: (count: number) => string;
  readonly participants: (count: string) => string;
}
