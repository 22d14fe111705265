import type { Localized } from "../Language";

/** Where one learns (læringsarena). */
export const ARENA_IDS = ["job", "workplace", "course", "education", "network"] as const;

export type ArenaId = (typeof ARENA_IDS)[number];

/** What the arenas are called where measures are chosen among. */
export const ARENA_NAMES: Readonly<Record<ArenaId, Localized>> = {
  job: { nb: "I jobben", nn: "I jobben" },
  workplace: { nb: "På arbeidsplassen", nn: "På arbeidsplassen" },
  course: { nb: "Kurs", nn: "Kurs" },
  education: { nb: "Utdanning", nn: "Utdanning" },
  network: { nb: "Nettverk og samarbeid", nn: "Nettverk og samarbeid" },
};
