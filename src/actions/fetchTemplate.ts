/** The template that "Ny plan" inserts, as base64; null where the add-in's own server does not answer. */
export async function fetchTemplate(): Promise<string | null> {
  try {
    const response = await fetch("assets/kompetanseplan-mal.docx");
    return response.ok ? toBase64(new Uint8Array(await response.arrayBuffer())) : null;
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
