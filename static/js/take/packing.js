/** Packs a text into signs an address can carry, and unpacks them; the first sign says how. */

const MOST_SIGNS = 60_000;
const MOST_BYTES = 300_000;
const FORMAT = "deflate-raw";

/** Each way by its sign: how bytes are spelled, and whether they are deflated. */
const WAYS = {
  d: { spelled: "letters", deflated: true },
  p: { spelled: "letters", deflated: false },
  n: { spelled: "digits", deflated: true },
  m: { spelled: "digits", deflated: false },
};

const signOf = (spelled, deflated) =>
  Object.keys(WAYS).find((sign) => WAYS[sign].spelled === spelled && WAYS[sign].deflated === deflated);

/** {letters, digits}: the same in a short link, and in one a QR code draws with fewer dots. */
export async function pack(text) {
  const plain = new TextEncoder().encode(text);
  const deflated = "CompressionStream" in globalThis;
  const bytes = deflated ? await through(new CompressionStream(FORMAT), plain) : plain;
  return {
    letters: signOf("letters", deflated) + SPELLINGS.letters.spell(bytes),
    digits: signOf("digits", deflated) + SPELLINGS.digits.spell(bytes),
  };
}

/** The text; null where the signs say nothing. */
export async function unpack(signs) {
  const way = WAYS[signs[0]];
  if (!way || signs.length > MOST_SIGNS) return null;
  try {
    const bytes = SPELLINGS[way.spelled].read(signs.slice(1));
    const plain = way.deflated ? await through(new DecompressionStream(FORMAT), bytes) : bytes;
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    return null;
  }
}

async function through(stream, bytes) {
  const writer = stream.writable.getWriter();
  // What goes wrong is heard where it comes out.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const parts = [];
  for (let size = 0, next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    // A few signs can unfold to more than any phone holds.
    if (size > MOST_BYTES) throw new RangeError("too much");
    parts.push(next.value);
  }
  return joined(parts);
}

function joined(parts) {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

const SPELLINGS = {
  letters: {
    spell: (bytes) =>
      btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replace(/=+$/, ""),
    read: (signs) =>
      Uint8Array.from(atob(signs.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0)),
  },
  digits: {
    spell: (bytes) => Array.from({ length: Math.ceil(bytes.length / 2) }, (_, at) => pairOf(bytes, at * 2)).join(""),
    read: (signs) => Uint8Array.from((signs.match(/\d{1,5}/g) ?? []).flatMap(bytesOf)),
  },
};

/** Two bytes are five digits, one left over is three. */
const pairOf = (bytes, at) =>
  at + 1 < bytes.length
    ? String(bytes[at] * 256 + bytes[at + 1]).padStart(5, "0")
    : String(bytes[at]).padStart(3, "0");

const bytesOf = (digits) => (digits.length === 5 ? [digits >> 8, digits & 255] : [Number(digits)]);
