import { bilingual } from "./bilingual";

/** The texts about what stands in the document while the plan behind it is gone. */
export const LOST_STRINGS = bilingual({
  nb: {
    /** Texts of ours stand there, in their controls, and the plan is empty. */
    lost: "Svarene er ikke i denne filen lenger",
    lostHelp: "Teksten i Word er urørt. Åpne en eldre versjon av dokumentet, eller hent planen fra en planfil.",
    textAndTable: "Teksten og tabellen står her, men ikke i planen",
    textAndTables: "Teksten og tabellene står her, men ikke i planen",
    text: "Teksten står her, men ikke i planen",
    table: "Tabellen står her, men ikke i planen",
    tables: "Tabellene står her, men ikke i planen",
    help: "Planen bak er borte, eller den ligger i en annen fil. Finnes det en eldre versjon av dokumentet eller en planfil, så bruk den.",
    /** Above a list of what there is. */
    offer:
      "Planhjelp kan også ta over det som står her: Rader i tabeller leses inn i planen, og tekst blir din egen. Ingenting i dokumentet endres.",
    tableNamed: (title: string) => `Tabellen «${title}»`,
    textUnder: (heading: string) => `Teksten under «${heading}»`,
    takeOver: "Ta over",
    question: {
      table: (title: string) =>
        title === "Handlingsplan" ? "Det står allerede en handlingsplan her" : `Tabellen «${title}» står her allerede`,
      text: "Det står allerede tekst her",
      tableHelp:
        "Planhjelp kjenner ikke tabellen. Tar du den over, leses radene inn i planen, og neste gang du setter inn, oppdateres den. Setter du inn likevel, kommer det en tabell til.",
      textHelp:
        "Planhjelp kjenner ikke teksten. Tar du den over, blir den stående som den er, og du blir spurt før den endres. Setter du inn likevel, kommer utkastet under den.",
      takeOver: "Ta over det som står der",
      insert: "Sett inn likevel",
      cancel: "Avbryt",
    },
  },
  nn: {
    lost: "Svara er ikkje i denne fila lenger",
    lostHelp: "Teksten i Word er urørt. Opne ein eldre versjon av dokumentet, eller hent planen frå ei planfil.",
    textAndTable: "Teksten og tabellen står her, men ikkje i planen",
    textAndTables: "Teksten og tabellane står her, men ikkje i planen",
    text: "Teksten står her, men ikkje i planen",
    table: "Tabellen står her, men ikkje i planen",
    tables: "Tabellane står her, men ikkje i planen",
    help: "Planen bak er borte, eller han ligg i ei anna fil. Finst det ein eldre versjon av dokumentet eller ei planfil, så bruk den.",
    offer:
      "Planhjelp kan òg ta over det som står her: Rader i tabellar blir lesne inn i planen, og tekst blir din eigen. Ingenting i dokumentet blir endra.",
    tableNamed: (title: string) => `Tabellen «${title}»`,
    textUnder: (heading: string) => `Teksten under «${heading}»`,
    takeOver: "Ta over",
    question: {
      table: (title: string) =>
        title === "Handlingsplan" ? "Det står allereie ein handlingsplan her" : `Tabellen «${title}» står her allereie`,
      text: "Det står allereie tekst her",
      tableHelp:
        "Planhjelp kjenner ikkje tabellen. Tek du han over, blir radene lesne inn i planen, og neste gong du set inn, blir han oppdatert. Set du inn likevel, kjem det ein tabell til.",
      textHelp:
        "Planhjelp kjenner ikkje teksten. Tek du han over, blir han ståande som han er, og du blir spurd før han blir endra. Set du inn likevel, kjem utkastet under han.",
      takeOver: "Ta over det som står der",
      insert: "Set inn likevel",
      cancel: "Avbryt",
    },
  },
});
