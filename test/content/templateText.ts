import type { StepId } from "../../src/content/StepId";

/** KS's template, paragraph by paragraph, below the heading of each step; slips included. */
export const TEMPLATE_TEXT: Readonly<Record<StepId, { heading: string; bookmark: string; lines: readonly string[] }>> =
  {
    s1: {
      heading: "Organisering og involvering (steg 1)",
      bookmark: "_Toc145941402",
      lines: [
        "(Legg inn overskrift nivå 2 her)",
        "(Legg inn kapitlets brødtekst her)",
        "For eksempel – hvem skal medvirke og på hvilken måte?",
        "Mandat?",
        "Arbeidgruppe/ styringsgruppe?",
        "Prosessbeskrivelse",
      ],
    },
    s2: {
      heading: "Forankring ( steg 2)",
      bookmark: "_Toc145941404",
      lines: [
        "(Legg inn overskrift nivå 2 her)",
        "(Legg inn kapitlets brødtekst her)",
        "Hvorfor skal vi jobbe med strategisk kompetanseplan?",
        "Hva skal vi oppnå?",
        "Hvor skal det forankres?",
        "Politisk og administrativ forankring",
        "Kobling til kommuneplanens samfunnsdel",
        "Budsjett – og økonomiplan",
      ],
    },
    s3: {
      heading: "Overordnede mål og føringer (steg 3)",
      bookmark: "_Toc145941406",
      lines: [
        "(Legg inn overskrift nivå 2 her)",
        "(Legg inn kapitlets brødtekst her)",
        "Hvilke relevante overordnede mål og føringer skal dekkes i den strategiske kompetanse- og bemanningsplanen?",
      ],
    },
    s4: {
      heading: "Hva er kompetanse (steg 4)",
      bookmark: "_Toc145941408",
      lines: [
        "Hvordan skal vi definere kompetansebehov hos oss?",
        "Hva mener vi med kompetanse i denne strategiske planen?",
        "Kunnskap",
        "Forståelse",
        "Ferdigheter",
        "Egenskaper",
        "Holdninger",
        "Verdier",
        "Hva er viktig for oss for å nå våre mål?",
      ],
    },
    s5: {
      heading: "Kompetanse- og bemanningsanalyse (steg 5)",
      bookmark: "_Toc145941409",
      lines: [
        "1) Definere kompetansekrav",
        "2) Analysere kompetansekapital",
        "3) Identifisere kompetansebehov",
        "Tilsvarende gjøres for bemanningsbehov",
        "Innhente data om",
        "Demografi",
        "Turnover",
        "Stillingsstørrelser",
        "Etc",
        "Hva betyr disse faktorene for kompetanse- og bemanningsbehov?",
      ],
    },
    s6: {
      heading: "Kompetansestrategier og tiltak (steg 6)",
      bookmark: "_Toc145941410",
      lines: [
        "Satsingsområder",
        "Mobilisere kompetanse",
        "Utvikle kompetanse",
        "Rekruttere",
        "Avvikle/omskolere",
        "Hvilke tiltak skal vi sette i verk?",
        "Hvilke læringsarenaer tar vi i bruk i de ulike strategiene/tiltakene?",
      ],
    },
    s7: {
      heading: "Gjennomføring, oppfølging og evaluering (steg 7)",
      bookmark: "_Toc145941411",
      lines: [
        "Hvilken plan har vi for oppfølging, evaluering og rullering?",
        "Hvordan bruker vi medarbeiderundesøkelser/ 10-Faktor?",
        "Brukerundersøkelser?",
      ],
    },
  };
