import { bilingual } from "./bilingual";

/** What has become of a text or a table of ours in the document, and what to do about it. */
export const BLOCK_STRINGS = bilingual({
  nb: {
    keep: "Behold teksten i Word",
    text: {
      edited: "Teksten er endret i Word",
      unknown: "Teksten i Word kan være endret",
      theirs: "Teksten i Word er din egen. Planhjelp endrer den ikke.",
      deleted: "Teksten er slettet i Word",
      deletedHelp:
        "Står den der likevel, har et annet program, som LibreOffice, tatt bort koblingen. Da kan den kobles til igjen.",
      leftOut: "Teksten er utelatt fra dokumentet.",
      doubled: "Teksten står flere ganger i dokumentet",
    },
    table: {
      edited: "Tabellen er endret i Word",
      unknown: "Tabellen i Word kan være endret",
      theirs: "Tabellen i Word er din egen. Planhjelp endrer den ikke.",
      deleted: "Tabellen er slettet i Word",
      deletedHelp:
        "Står den der likevel, har et annet program, som LibreOffice, tatt bort koblingen. Da kan den kobles til igjen.",
      leftOut: "Tabellen er utelatt fra dokumentet.",
      doubled: "Tabellen står flere ganger i dokumentet",
    },
    see: "Se endringene",
    read: "Hent endringene",
    insertAgain: "Sett inn igjen",
    leaveOut: "La den være ute",
    reconnect: "Koble til igjen",
    /** Names the control around a step's text. */
    ofStep: "Tekst fra Planhjelp",
  },
  nn: {
    keep: "Behald teksten i Word",
    text: {
      edited: "Teksten er endra i Word",
      unknown: "Teksten i Word kan vere endra",
      theirs: "Teksten i Word er din eigen. Planhjelp endrar han ikkje.",
      deleted: "Teksten er sletta i Word",
      deletedHelp:
        "Står han der likevel, har eit anna program, som LibreOffice, teke bort koplinga. Då kan han koplast til igjen.",
      leftOut: "Teksten er utelaten frå dokumentet.",
      doubled: "Teksten står fleire gonger i dokumentet",
    },
    table: {
      edited: "Tabellen er endra i Word",
      unknown: "Tabellen i Word kan vere endra",
      theirs: "Tabellen i Word er din eigen. Planhjelp endrar han ikkje.",
      deleted: "Tabellen er sletta i Word",
      deletedHelp:
        "Står han der likevel, har eit anna program, som LibreOffice, teke bort koplinga. Då kan han koplast til igjen.",
      leftOut: "Tabellen er utelaten frå dokumentet.",
      doubled: "Tabellen står fleire gonger i dokumentet",
    },
    see: "Sjå endringane",
    read: "Hent endringane",
    insertAgain: "Set inn igjen",
    leaveOut: "La han vere ute",
    reconnect: "Kople til igjen",
    ofStep: "Tekst frå Planhjelp",
  },
});
