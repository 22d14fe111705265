import { ksPage } from "../ksPage";
import type { StepContent } from "../Prompt";

/** Steg 3: overordnede mål og føringer. */
export const S3: StepContent = {
  purpose: {
    nb: "Her samler dere de målene og føringene som planen skal svare på. Ta bare med dem som har noe å si for hvilken kompetanse og hvor mange ansatte kommunen trenger.",
    nn: "Her samlar de dei måla og føringane som planen skal svare på. Ta berre med dei som har noko å seie for kva kompetanse og kor mange tilsette kommunen treng.",
  },
  ksPage: ksPage("steg-3.-overordnede-mal-og-foringer"),
  prompts: [
    {
      id: "goals",
      question: {
        nb: "Hvilke overordnede mål skal planen dekke?",
        nn: "Kva overordna mål skal planen dekkje?",
      },
      hint: {
        nb: "Se i samfunnsdelen, temaplanene og arbeidsgiverpolitikken. Skriv ett mål per linje, og gjerne hvor det står.",
        nn: "Sjå i samfunnsdelen, temaplanane og arbeidsgivarpolitikken. Skriv eitt mål per linje, og gjerne kvar det står.",
      },
      example: {
        nb: "Alle barn skal møte kvalifiserte lærere (oppvekstplanen)",
        nn: "Alle barn skal møte kvalifiserte lærarar (oppvekstplanen)",
      },
      input: { kind: "list" },
      heading: { nb: "Overordnede mål", nn: "Overordna mål" },
      lead: {
        nb: "Disse målene avgjør hvilken kompetanse vi trenger:",
        nn: "Desse måla avgjer kva kompetanse vi treng:",
      },
      covers: ["mal.s3.plass", "mal.s3.1"],
    },
    {
      id: "guidelines",
      question: {
        nb: "Hvilke føringer skal planen dekke?",
        nn: "Kva føringar skal planen dekkje?",
      },
      hint: {
        nb: "Tenk på lover, avtaler, reformer og normer for bemanning, og på vedtak i kommunen selv.",
        nn: "Tenk på lover, avtalar, reformer og normer for bemanning, og på vedtak i kommunen sjølv.",
      },
      example: { nb: "Bemanningsnormen for barnehager", nn: "Bemanningsnorma for barnehagar" },
      input: { kind: "list" },
      heading: { nb: "Føringer", nn: "Føringar" },
      lead: {
        nb: "Planen må følge disse føringene:",
        nn: "Planen må følgje desse føringane:",
      },
      covers: ["mal.s3.1"],
    },
  ],
};
