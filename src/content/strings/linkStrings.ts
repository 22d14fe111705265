import { bilingual } from "./bilingual";

/** What stands where goals, needs and measures are linked to one another. */
export const LINK_STRINGS = bilingual({
  nb: {
    needs: "Behov som tiltaket dekker",
    goals: "Mål det kommer av",
    none: "Ikke knyttet til noe ennå",
    choose: { needs: "Velg et behov", goals: "Velg et mål" },
    new: { needs: "Nytt behov …", goals: "Nytt mål …" },
    newText: { needs: "Hva er behovet?", goals: "Hva er målet?" },
    add: { needs: "Legg til behovet", goals: "Legg til målet" },
    cancel: "Avbryt",
    unlink: (target: string) => `Fjern koblingen til ${target}`,
    unnamed: (nr: string) => `${nr} (ikke fylt ut)`,
    deleteTitle: (nr: string) => `Slette ${nr}?`,
    hangs: {
      needs: (all: string) => `Disse tiltakene dekker behovet: ${all}.`,
      goals: (all: string) => `Dette kommer av målet: ${all}.`,
    },
    keepWords: { needs: "La tiltakene stå uten behov. Teksten i dem blir stående.", goals: "La dem stå uten mål." },
    move: { needs: "Knytt dem til et annet behov", goals: "Knytt dem til et annet mål" },
    deleteNow: "Slett",
  },
  nn: {
    needs: "Behov som tiltaket dekkjer",
    goals: "Mål det kjem av",
    none: "Ikkje knytt til noko enno",
    choose: { needs: "Vel eit behov", goals: "Vel eit mål" },
    new: { needs: "Nytt behov …", goals: "Nytt mål …" },
    newText: { needs: "Kva er behovet?", goals: "Kva er målet?" },
    add: { needs: "Legg til behovet", goals: "Legg til målet" },
    cancel: "Avbryt",
    unlink: (target: string) => `Fjern koplinga til ${target}`,
    unnamed: (nr: string) => `${nr} (ikkje fylt ut)`,
    deleteTitle: (nr: string) => `Slette ${nr}?`,
    hangs: {
      needs: (all: string) => `Desse tiltaka dekkjer behovet: ${all}.`,
      goals: (all: string) => `Dette kjem av målet: ${all}.`,
    },
    keepWords: { needs: "La tiltaka stå utan behov. Teksten i dei blir ståande.", goals: "La dei stå utan mål." },
    move: { needs: "Knyt dei til eit anna behov", goals: "Knyt dei til eit anna mål" },
    deleteNow: "Slett",
  },
});
