import type { Localized } from "../Language";

/** The parts of a municipality's services; "all" is any of them. */
export const SECTOR_IDS = ["all", "oppvekst", "helse", "teknisk", "administrasjon"] as const;

export type SectorId = (typeof SECTOR_IDS)[number];

/** What the sectors are called where measures are chosen among. */
export const SECTOR_NAMES: Readonly<Record<SectorId, Localized>> = {
  all: { nb: "Alle tjenester", nn: "Alle tenester" },
  oppvekst: { nb: "Oppvekst", nn: "Oppvekst" },
  helse: { nb: "Helse og omsorg", nn: "Helse og omsorg" },
  teknisk: { nb: "Teknisk", nn: "Teknisk" },
  administrasjon: { nb: "Administrasjon", nn: "Administrasjon" },
};
