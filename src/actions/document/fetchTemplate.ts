import type { Language } from "../../content/Language";

/** Made by `npm run template`. */
const TEMPLATES = { nb: "assets/kompetanseplan-mal.docx", nn: "assets/kompetanseplan-mal-nn.docx" };

/** The template that "Ny plan" inserts, as base64; null where the add-in's own server does not answer. */
export async function fetchTemplate(language: Language): Promise<string | null> {
  try {
    const response = await fetch(TEMPLATES[language]);
    return response.ok ? toBase64(new Uint8Array(await response.arrayBuffer())) : null;
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
