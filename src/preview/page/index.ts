import "./fonts.css";
import "./preview.css";
import { fetchDocument } from "./files/fetchDocument";
import { findElements } from "./findElements";
import { PaneDivider } from "./PaneDivider";
import { Preview } from "./Preview";
import { controlsOf, type PreviewControls } from "./PreviewControls";
import { readParameters } from "./readParameters";

const TEMPLATE = "assets/kompetanseplan-mal.docx";

declare global {
  interface Window {
    preview?: PreviewControls;
  }
}

async function start(): Promise<void> {
  const parameters = readParameters(window.location.search, TEMPLATE);
  const elements = findElements();
  new PaneDivider(elements.divider, elements.pane, parameters.pane);
  const manifest = await (await fetch(parameters.manifest)).text();
  const preview = new Preview(
    elements,
    new DOMParser().parseFromString(manifest, "application/xml"),
    parameters,
    parameters.panes,
  );
  window.preview = controlsOf(preview);
  const fileName = parameters.document.split("/").at(-1) ?? parameters.document;
  try {
    await preview.open(await fetchDocument(parameters.document), fileName);
  } catch (error) {
    console.warn(error);
    preview.say(`Fant ikke dokumentet «${parameters.document}». Velg et annet med «Åpne dokument».`);
  }
}

void start();
