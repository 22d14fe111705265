import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Certificate and key for https on localhost. Those that `npx office-addin-dev-certs install` has made the machine
 * trust are taken where they exist; else a pair of the project's own in `.certs/`, which no trust store knows.
 *
 * @returns {Promise<{ cert: Buffer, key: Buffer, trusted: boolean }>}
 */
export async function devCertificates() {
  const trusted = path.join(homedir(), ".office-addin-dev-certs");
  if (isCurrent(trusted)) return { ...readPair(trusted), trusted: true };

  const own = path.resolve(import.meta.dirname, "../../.certs");
  if (!isCurrent(own)) await makePair(own);
  return { ...readPair(own), trusted: false };
}

/** @param {string} folder */
function isCurrent(folder) {
  const file = path.join(folder, "localhost.crt");
  if (!existsSync(file) || !existsSync(path.join(folder, "localhost.key"))) return false;
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + DAY;
}

/** @param {string} folder */
function readPair(folder) {
  return {
    cert: readFileSync(path.join(folder, "localhost.crt")),
    key: readFileSync(path.join(folder, "localhost.key")),
  };
}

/** @param {string} folder */
async function makePair(folder) {
  rmSync(folder, { recursive: true, force: true });
  const { generateCertificates } = await import("office-addin-dev-certs/lib/generate.js");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  await generateCertificates(ca, cert, key, 365, ["127.0.0.1", "localhost"]);
}
