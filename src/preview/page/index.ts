import "./preview.css";
import { fetchDocument } from "./files/fetchDocument";
import { findElements } from "./findElements";
import { PaneDivider } from "./PaneDivider";
import { Preview } from "./Preview";
import { readParameters } from "./readParameters";

const TEMPLATE = "assets/kompetanseplan-mal.docx";

declare global {
  interface Window {
    /**
     * The open preview, for tests: its host, the .docx as it is now, how many batches the add-in has had answered and
     * how many bytes of JSON those answers were, and when the page shows all that has changed.
     */
    preview?: Pick<Preview, "host" | "settled"> & {
      save(): Promise<Uint8Array>;
      roundTrips(): number;
      answeredBytes(): number;
    };
  }
}

async function start(): Promise<void> {
  const parameters = readParameters(window.location.search, TEMPLATE);
  const elements = findElements();
  new PaneDivider(elements.divider, elements.pane, parameters.pane);
  const manifest = await (await fetch("manifest.xml")).text();
  const preview = new Preview(elements, new DOMParser().parseFromString(manifest, "application/xml"), parameters);
  window.preview = {
    host: () => preview.host(),
    settled: () => preview.settled(),
    save: () => preview.host().save(),
    roundTrips: () => preview.bridge.roundTrips,
    answeredBytes: () => preview.bridge.answeredBytes,
  };
  const fileName = parameters.document.split("/").at(-1) ?? parameters.document;
  try {
    await preview.open(await fetchDocument(parameters.document), fileName);
  } catch (error) {
    console.warn(error);
    preview.say(`Fant ikke dokumentet «${parameters.document}». Velg et annet med «Åpne dokument».`);
  }
}

void start();
