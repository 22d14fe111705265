import { bilingual } from "./bilingual";

/** The texts on the figure that shows how far the measures have come. */
export const STATUS_STRINGS = bilingual({
  nb: {
    title: "Status som figur",
    help: "Viser hvor mange tiltak som er gjennomført, pågår og gjenstår, etter året de har frist. Figuren settes inn nederst i steg 6, med tallene i en tabell.",
    absent: "Ikke satt inn",
    standing: "Står i dokumentet",
    outdated: "Tallene er endret",
    edited: "Endret i Word",
    outdatedHelp: "Figuren i dokumentet har ikke de tallene som planen har nå.",
    editedHelp: "Figuren eller teksten ved den er endret i Word. Du får se forskjellen før noe erstattes.",
    insert: "Sett inn figuren",
    update: "Oppdater figuren",
    show: "Vis figuren",
    remove: "Fjern figuren",
  },
  nn: {
    title: "Status som figur",
    help: "Viser kor mange tiltak som er gjennomførte, går føre seg og står att, etter året dei har frist. Figuren blir sett inn nedst i steg 6, med tala i ein tabell.",
    absent: "Ikkje sett inn",
    standing: "Står i dokumentet",
    outdated: "Tala er endra",
    edited: "Endra i Word",
    outdatedHelp: "Figuren i dokumentet har ikkje dei tala som planen har no.",
    editedHelp: "Figuren eller teksten ved han er endra i Word. Du får sjå skilnaden før noko blir bytt ut.",
    insert: "Set inn figuren",
    update: "Oppdater figuren",
    show: "Vis figuren",
    remove: "Fjern figuren",
  },
});
