import { TextDecoder, TextEncoder } from "node:util";

/** Bytes 0x80 to 0x9F of Windows-1252: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Node 20 decodes Windows-1252 as Latin-1, which browsers do not. */
class BrowserTextDecoder extends TextDecoder {
  public override decode(...parameters: Parameters<TextDecoder["decode"]>): string {
    const text = super.decode(...parameters);
    if (this.encoding !== "windows-1252") return text;
    return text.replace(/[\u0080-\u009F]/gu, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);
  }
}

/** Gives jsdom the decoder and encoder that browsers have. */
export function provideTextCoding(): void {
  Object.assign(globalThis, { TextDecoder: BrowserTextDecoder, TextEncoder });
}
