import type { Localized } from "../Language";

/** Who answers for a measure in most municipalities. */
export const RESPONSIBLE = {
  director: { nb: "Kommunedirektør", nn: "Kommunedirektør" },
  sectorChief: { nb: "Kommunalsjef", nn: "Kommunalsjef" },
  unitLeader: { nb: "Enhetsleder", nn: "Einingsleiar" },
  hr: { nb: "HR-leder", nn: "HR-leiar" },
  training: { nb: "Ansvarlig for fag og opplæring", nn: "Ansvarleg for fag og opplæring" },
  apprentices: { nb: "Ansvarlig for lærlingene", nn: "Ansvarleg for lærlingane" },
  schoolOrKindergarten: { nb: "Rektor eller styrer", nn: "Rektor eller styrar" },
} satisfies Readonly<Record<string, Localized>>;
