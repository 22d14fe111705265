/**
 * The policy that our pages carry as a meta tag.
 *
 * Styles: Fluent UI's Griffel makes empty `<style>` elements and fills them through CSSOM (`insertRule`), which a policy
 * does not govern; only the empty element itself must be allowed. The hash below is that of the empty string, so that
 * no other inline style gets in and neither 'unsafe-inline' nor a nonce is needed.
 *
 * Scripts: Office.js and the files it loads beside itself. Its telemetry, Microsoft Ajax and sign-in library stay out.
 * Workers: our own, which read files; without a line for them Office.js's origin could have some too.
 *
 * Frames: Office.js asks a page of its own, in a hidden one, whether a Word that is not Microsoft's may be trusted.
 *
 * `frame-ancestors` has no effect in a meta tag: scripts/deploy/headers.mjs has the header.
 *
 * @param {{ officeOrigin: string | null, asksSsb?: boolean }} options where Office.js is loaded from, null for our own
 *   server; and whether the page may ask Statistics Norway for figures
 * @returns {string}
 */
export function contentSecurityPolicy({ officeOrigin, asksSsb = false }) {
  const scripts = officeOrigin === null ? "'self'" : `'self' ${officeOrigin}`;
  const frames = officeOrigin ?? "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    `frame-src ${frames}`,
    `style-src 'self' '${SHA256_OF_NOTHING}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${asksSsb ? " https://data.ssb.no" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Of the help pages, which are text and pictures of our own and run nothing. */
export const TEXT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const SHA256_OF_NOTHING = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
