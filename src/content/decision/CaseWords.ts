/** The words of a case paper, in the plan's language. */
export interface CaseWords {
  /** In the title, and for the plan among the attachments. */
  readonly title: (plan: string) => string;
  /** Rows of the table that the system of cases else fills in. */
  readonly head: {
    readonly caption: string;
    readonly columns: readonly [string, string];
    readonly rows: readonly string[];
  };
  readonly proposal: ProposalTexts;
  readonly summary: {
    readonly plan: (plan: string, goals: number, needs: number, measures: number) => string;
    readonly cost: (sum: string) => string;
    readonly outside: (sum: string) => string;
    readonly discussed: (days: string) => string;
    readonly notDiscussed: string;
  };
  readonly background: string;
  readonly legal: string;
  readonly goals: string;
  readonly needs: string;
  readonly needsIntro: (shown: number, all: number) => string;
  /** Where nobody has chosen the most pressing ones. */
  readonly needsOpen: string;
  /** A need, with its measures' numbers. */
  readonly need: (need: string, measures: string) => string;
  readonly unmet: string;
  readonly measures: string;
  readonly measuresIntro: (count: number) => string;
  readonly measuresTable: string;
  readonly measuresColumns: readonly [string, string, string];
  readonly noStrategy: string;
  readonly previous: (period: string, done: number) => string;
  readonly economy: EconomyTexts;
  readonly hearing: HearingTexts;
  readonly followUp: {
    readonly intro: string;
    readonly none: string;
    readonly event: (what: string, when: string) => string;
  };
  /** Above questions that the official answers, and that are taken out. */
  readonly prompt: string;
  readonly assessment: readonly string[];
  readonly unmetNeeds: (needs: string) => string;
  readonly uncosted: (measures: string) => string;
  readonly consequences: readonly string[];
  readonly communication: readonly string[];
}

interface ProposalTexts {
  readonly adopted: (plan: string) => string;
  readonly inside: (sum: string) => string;
  readonly outside: (sum: string) => string;
  readonly unknown: (sum: string) => string;
  readonly uncosted: string;
  readonly report: (body: string, first: string) => string;
  readonly first: (when: string) => string;
  readonly evaluated: (when: string, body: string) => string;
  /** Where the plan does not say when. */
  readonly open: string;
}

interface EconomyTexts {
  readonly intro: (sum: string) => string;
  readonly nothing: string;
  readonly table: string;
  readonly kind: string;
  readonly inside: string;
  readonly outside: string;
  /** Who pays is others. */
  readonly grant: string;
  readonly unknown: string;
  readonly noYear: string;
  readonly total: string;
  readonly applied: (sum: string) => string;
  readonly words: (measures: string, count: number) => string;
  readonly blank: (measures: string, count: number) => string;
}

interface HearingTexts {
  readonly table: string;
  readonly columns: readonly [string, string, string, string];
  readonly none: string;
  readonly open: string;
  readonly views: (meeting: string) => string;
  readonly answer: string;
}
