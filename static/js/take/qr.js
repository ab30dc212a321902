/** A QR code as one path: bytes for the address, digits for what it carries. */
import { qrcode } from "../../vendor/qrcode.js";

const MOST_BITS = 1800 * 8;
const SIGN_BITS = 8;
const DIGIT_BITS = 10 / 3;
const LIGHTEST_CORRECTION = "L";
const SMALLEST_THAT_FITS = 0;
/** White around it; fewer and old phones miss it (ISO 18004). */
const QUIET_DOTS = 4;

/**
 * {size, path} in dots, the white around it included; null where there is more than a phone can read. `packed` is one
 * sign and then digits alone.
 */
export function qrPath(address, packed) {
  const [sign, digits] = [packed.slice(0, 1), packed.slice(1)];
  if (address.length * SIGN_BITS + digits.length * DIGIT_BITS > MOST_BITS) return null;
  const code = qrcode(SMALLEST_THAT_FITS, LIGHTEST_CORRECTION);
  code.addData(address + sign, "Byte");
  code.addData(digits, "Numeric");
  code.make();
  const dots = code.getModuleCount();
  return { size: dots + 2 * QUIET_DOTS, path: rowsOf(code, dots).join("") };
}

const rowsOf = (code, dots) => Array.from({ length: dots }, (_, row) => rowOf(code, dots, row));

/** Dots beside each other are one stroke, so that no hair of white shows between them. */
function rowOf(code, dots, row) {
  const line = Array.from({ length: dots }, (_, column) => (code.isDark(row, column) ? "1" : "0")).join("");
  const strokes = [...line.matchAll(/1+/g)];
  return strokes
    .map(({ 0: { length }, index }) => `M${index + QUIET_DOTS} ${row + QUIET_DOTS}h${length}v1h-${length}z`)
    .join("");
}
