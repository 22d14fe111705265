const BASE =
  "https://www.ks.no/fagomrader/arbeidsgiverpolitikk/kompetanse-og-rekruttering/verktoy---strategisk-kompetanseplanlegging/";

/** The address of one of KS's own pages on the method. */
export function ksPage(path: string): string {
  return `${BASE}${path}/`;
}
