import type { BuiltInStyle } from "./builtInStyles";

/** What a Norwegian Word's own definition of a built-in style has inside w:style, after w:name. */
function headingXml(level: number): string {
  const size = [32, 26, 24, 22, 22, 22, 22, 21, 21][level - 1] ?? 22;
  const before = level === 1 ? 240 : 40;
  return (
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:unhideWhenUsed/><w:qFormat/>` +
    `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="0"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>` +
    `<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`
  );
}

const TABLE_BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");

function tableXml(style: BuiltInStyle): string {
  const priority = style.name === "Table Grid" ? 39 : 49;
  const header =
    style.name === "Table Grid"
      ? ""
      : `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>`;
  return (
    `<w:basedOn w:val="{TableNormal}"/><w:uiPriority w:val="${priority}"/>` +
    `<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>${TABLE_BORDERS}</w:tblBorders></w:tblPr>${header}`
  );
}

const NORMAL_TABLE =
  `<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>` +
  `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>`;

function listXml(): string {
  return `<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:numPr><w:numId w:val="{numId}"/></w:numPr><w:contextualSpacing/></w:pPr>`;
}

const OTHERS: Readonly<Record<string, string>> = {
  Title: `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:contextualSpacing/></w:pPr><w:rPr><w:spacing w:val="-10"/><w:kern w:val="28"/><w:sz w:val="56"/><w:szCs w:val="56"/></w:rPr>`,
  Subtitle: `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="11"/><w:qFormat/><w:rPr><w:color w:val="5A5A5A"/><w:spacing w:val="15"/></w:rPr>`,
  "List Paragraph": `<w:basedOn w:val="Normal"/><w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>`,
  "No Spacing": `<w:uiPriority w:val="1"/><w:qFormat/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>`,
  caption: `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="35"/><w:unhideWhenUsed/><w:qFormat/><w:pPr><w:spacing w:after="200" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:i/><w:iCs/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>`,
  Quote: `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="29"/><w:qFormat/><w:pPr><w:spacing w:before="200"/><w:ind w:left="864" w:right="864"/><w:jc w:val="center"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr>`,
  Strong: `<w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr>`,
  Emphasis: `<w:uiPriority w:val="20"/><w:qFormat/><w:rPr><w:i/><w:iCs/></w:rPr>`,
  "Placeholder Text": `<w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:color w:val="666666"/></w:rPr>`,
};

/**
 * A built-in style as Word writes it into a document that did not have it. "{Normal}", "{TableNormal}" and "{numId}" are
 * for the caller to fill in.
 */
export function latentStyleXml(style: BuiltInStyle): string {
  const heading = /^heading (\d)$/.exec(style.name);
  if (heading) return headingXml(Number(heading[1])).replaceAll('w:val="Normal"', 'w:val="{Normal}"');
  if (style.name === "Normal Table") return NORMAL_TABLE;
  if (style.type === "table") return tableXml(style);
  if (/^List (Bullet|Number)/.test(style.name)) return listXml().replaceAll('w:val="Normal"', 'w:val="{Normal}"');
  if (style.name === "Normal") return `<w:qFormat/>`;
  const base = style.type === "paragraph" ? `<w:basedOn w:val="Normal"/>` : "";
  return (OTHERS[style.name] ?? `${base}<w:uiPriority w:val="99"/><w:unhideWhenUsed/>`).replaceAll(
    'w:val="Normal"',
    'w:val="{Normal}"',
  );
}
