/** How a question is taken where everybody is to be heard (IGP): alone, in groups, all together. */
export const PHASES = ["alone", "group", "plenary"] as const;

export type Phase = (typeof PHASES)[number];

/** How many minutes each phase takes. */
export type PhaseMinutes = Readonly<Record<Phase, number>>;

/** What KS and Distriktssenteret suggest for one question. */
const USUAL: PhaseMinutes = { alone: 2, group: 10, plenary: 15 };

const FORM = /^igp(?: (\d{1,3}) (\d{1,3}) (\d{1,3}))?$/u;

/** The minutes of each phase, from a meeting's form "igp 2 10 15"; null where questions are not taken in phases. */
export function readPhases(form: string): PhaseMinutes | null {
  const match = FORM.exec(form.trim());
  if (match === null) return null;
  const [, ...minutes] = match;
  const of = (index: number, phase: Phase): number => Number(minutes[index] ?? USUAL[phase]);
  return { alone: of(0, "alone"), group: of(1, "group"), plenary: of(2, "plenary") };
}

/** A meeting's form by the minutes of each phase; "" where there are none. */
export function phasesText(minutes: PhaseMinutes | null): string {
  return minutes === null ? "" : ["igp", ...PHASES.map((phase) => minutes[phase])].join(" ");
}
