import { bilingual } from "./bilingual";

/** The texts of the example plan. */
export const EXAMPLE_STRINGS = bilingual({
  nb: {
    mark: "Eksempel:",
    invented: "Solvik kommune er oppdiktet. Ingenting herfra settes inn i planen din.",
    name: "Eksempel",
    place: (place: string) => `Eksempel · ${place}`,
    title: "Slik kan det bli i planen",
    measuresHelp: "Tiltakene står slik de ble rapportert i mars 2028.",
    backToStep: "Tilbake til steget",
    backToMeasures: "Tilbake til handlingsplanen",
    navigation: "Bla i eksemplet",
    previous: "Forrige",
    next: "Neste",
  },
  nn: {
    mark: "Døme:",
    invented: "Solvik kommune er oppdikta. Ingenting herfrå blir sett inn i planen din.",
    name: "Døme",
    place: (place: string) => `Døme · ${place}`,
    title: "Slik kan det bli i planen",
    measuresHelp: "Tiltaka står slik dei vart rapporterte i mars 2028.",
    backToStep: "Tilbake til steget",
    backToMeasures: "Tilbake til handlingsplanen",
    navigation: "Bla i dømet",
    previous: "Førre",
    next: "Neste",
  },
});
