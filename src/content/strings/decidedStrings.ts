import { bilingual } from "./bilingual";

/** The texts on a file with what the overall plan has decided for a unit, where the unit's own plan takes it in. */
export const DECIDED_STRINGS = bilingual({
  nb: {
    intro: (unit: string, plan: string) =>
      plan === ""
        ? `Filen har det den felles planen bestemmer for «${unit}».`
        : `Filen har det den felles planen (${plan}) bestemmer for «${unit}».`,
    care: "Det dere har skrevet selv, blir stående til dere velger noe annet.",
    damaged: "Noe i filen kunne ikke leses. Resten kan tas inn.",
    kinds: { goal: "Mål", need: "Behov", measure: "Tiltak" },
    row: (kind: string, title: string) => `${kind}: ${title}`,
    fresh: "Nytt i planen deres",
    filled: "Fyller ut det dere har",
    filledHelp: "Feltene er tomme hos dere.",
    different: "Ulikt hos dere og i den felles planen",
    differentHelp: "Kryss av der den felles planen skal gjelde.",
    ours: "Hos dere",
    theirs: "Felles plan",
    useTheirs: "Bruk den felles planen",
    useTheirsFor: (field: string, row: string) => `Bruk den felles planen: ${field}, ${row}`,
    useAll: "Bruk den felles planen overalt",
    useNone: "Behold alt vårt",
    missing: "Kom fra den felles planen før, og er ikke i denne filen",
    missingHelp: "Ingenting slettes. Spør dem som lager den felles planen, om det er tatt ut.",
    counts: (fresh: number, fields: number) =>
      `${fresh === 1 ? "1 ny rad" : `${fresh} nye rader`}, ${fields === 1 ? "1 felt endres" : `${fields} felt endres`}`,
    same: "Planen deres har alt dette fra før.",
    nothing: "Velg noe å ta inn.",
    takeIn: "Ta inn",
    cancel: "Avbryt",
    taken: "Det den felles planen bestemmer, er tatt inn",
  },
  nn: {
    intro: (unit: string, plan: string) =>
      plan === ""
        ? `Fila har det den felles planen bestemmer for «${unit}».`
        : `Fila har det den felles planen (${plan}) bestemmer for «${unit}».`,
    care: "Det de har skrive sjølve, blir ståande til de vel noko anna.",
    damaged: "Noko i fila kunne ikkje lesast. Resten kan takast inn.",
    kinds: { goal: "Mål", need: "Behov", measure: "Tiltak" },
    row: (kind: string, title: string) => `${kind}: ${title}`,
    fresh: "Nytt i planen dykkar",
    filled: "Fyller ut det de har",
    filledHelp: "Felta er tomme hos dykk.",
    different: "Ulikt hos dykk og i den felles planen",
    differentHelp: "Kryss av der den felles planen skal gjelde.",
    ours: "Hos dykk",
    theirs: "Felles plan",
    useTheirs: "Bruk den felles planen",
    useTheirsFor: (field: string, row: string) => `Bruk den felles planen: ${field}, ${row}`,
    useAll: "Bruk den felles planen overalt",
    useNone: "Behald alt vårt",
    missing: "Kom frå den felles planen før, og er ikkje i denne fila",
    missingHelp: "Ingenting blir sletta. Spør dei som lagar den felles planen, om det er teke ut.",
    counts: (fresh: number, fields: number) =>
      `${fresh === 1 ? "1 ny rad" : `${fresh} nye rader`}, ${fields === 1 ? "1 felt blir endra" : `${fields} felt blir endra`}`,
    same: "Planen dykkar har alt dette frå før.",
    nothing: "Vel noko å ta inn.",
    takeIn: "Ta inn",
    cancel: "Avbryt",
    taken: "Det den felles planen bestemmer, er teke inn",
  },
});
