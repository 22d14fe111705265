import { writeFileSync } from "node:fs";
import path from "node:path";
import { templateDocx } from "./template/templateDocx.mjs";

const assets = path.resolve(import.meta.dirname, "../assets");
writeFileSync(path.join(assets, "kompetanseplan-mal.docx"), await templateDocx("nb"));
writeFileSync(path.join(assets, "kompetanseplan-mal-nn.docx"), await templateDocx("nn"));
// For where the add-in is deployed from the admin center: documents that are made of these open it.
writeFileSync(path.join(assets, "kompetanseplan-mal-utrulling.docx"), await templateDocx("nb", true));
writeFileSync(path.join(assets, "kompetanseplan-mal-utrulling-nn.docx"), await templateDocx("nn", true));
