/**
 * Joins the bytes of tokens to text; a character split over tokens comes out whole, with the token that ends it, and one
 * that nothing ends does not come out.
 */
export class Utf8Stream {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  push(bytes: Uint8Array): string {
    return this.#decoder.decode(bytes, { stream: true });
  }
}
