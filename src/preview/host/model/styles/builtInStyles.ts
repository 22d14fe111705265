/** A style that Word has built in: the name in Word's API, in the file (w:name), and in a Norwegian Word. */
export interface BuiltInStyle {
  /** Word.BuiltInStyleName; "" where the API has no name for it. */
  readonly api: string;
  readonly name: string;
  readonly norwegian: string;
  readonly type: "paragraph" | "character" | "table";
}

type Row = readonly [api: string, name: string, norwegian: string];

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const PARAGRAPH: readonly Row[] = [
  ["Normal", "Normal", "Normal"],
  ...LEVELS.map((n): Row => [`Heading${n}`, `heading ${n}`, `Overskrift ${n}`]),
  ...LEVELS.map((n): Row => [`Toc${n}`, `toc ${n}`, `INNH ${n}`]),
  ["TocHeading", "TOC Heading", "Overskrift for innholdsfortegnelse"],
  ["FootnoteText", "footnote text", "Fotnotetekst"],
  ["EndnoteText", "endnote text", "Sluttnotetekst"],
  ["Header", "header", "Topptekst"],
  ["Footer", "footer", "Bunntekst"],
  ["Caption", "caption", "Bildetekst"],
  ["Title", "Title", "Tittel"],
  ["Subtitle", "Subtitle", "Undertittel"],
  ["NoSpacing", "No Spacing", "Ingen mellomrom"],
  ["ListParagraph", "List Paragraph", "Listeavsnitt"],
  ["Quote", "Quote", "Sitat"],
  ["IntenseQuote", "Intense Quote", "Sterkt sitat"],
  ["Bibliography", "Bibliography", "Bibliografi"],
  ["", "Body Text", "Brødtekst"],
  ["", "List Bullet", "Punktliste"],
  ["", "List Bullet 2", "Punktliste 2"],
  ["", "List Number", "Nummerert liste"],
  ["", "List Number 2", "Nummerert liste 2"],
];

const CHARACTER: readonly Row[] = [
  ["FootnoteReference", "footnote reference", "Fotnotereferanse"],
  ["EndnoteReference", "endnote reference", "Sluttnotereferanse"],
  ["Hyperlink", "Hyperlink", "Hyperkobling"],
  ["Strong", "Strong", "Sterk"],
  ["Emphasis", "Emphasis", "Utheving"],
  ["SubtleEmphasis", "Subtle Emphasis", "Svak utheving"],
  ["IntenseEmphasis", "Intense Emphasis", "Sterk utheving"],
  ["SubtleReference", "Subtle Reference", "Svak referanse"],
  ["IntenseReference", "Intense Reference", "Sterk referanse"],
  ["BookTitle", "Book Title", "Boktittel"],
  ["", "Placeholder Text", "Plassholdertekst"],
];

const GRID = "1Light 2 3 4 5Dark 6Colorful 7Colorful".split(" ");

function spaced(kind: string): string {
  return kind.replace(/(\d)([A-Z])/, "$1 $2");
}

function tableRows(): Row[] {
  const rows: Row[] = [
    ["", "Normal Table", "Vanlig tabell"],
    ["TableGrid", "Table Grid", "Tabellrutenett"],
    ["TableGridLight", "Grid Table Light", "Rutenettabell - lys"],
    ...[1, 2, 3, 4, 5].map((n): Row => [`PlainTable${n}`, `Plain Table ${n}`, `Vanlig tabell ${n}`]),
  ];
  for (const [family, norwegian] of [
    ["Grid", "Rutenettabell"],
    ["List", "Listetabell"],
  ] as const) {
    for (const kind of GRID) {
      const [api, name, local] = [
        `${family}Table${kind}`,
        `${family} Table ${spaced(kind)}`,
        `${norwegian} ${spaced(kind)}`,
      ];
      rows.push([api, name, local]);
      for (const n of [1, 2, 3, 4, 5, 6])
        rows.push([`${api}_Accent${n}`, `${name} Accent ${n}`, `${local} - uthevingsfarge ${n}`]);
    }
  }
  return rows;
}

function styles(type: BuiltInStyle["type"], rows: readonly Row[]): BuiltInStyle[] {
  return rows.map(([api, name, norwegian]) => ({ api, name, norwegian, type }));
}

/** The built-in styles that the host knows. */
export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [
  ...styles("paragraph", PARAGRAPH),
  ...styles("character", CHARACTER),
  ...styles("table", tableRows()),
];
