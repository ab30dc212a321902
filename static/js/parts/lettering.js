/** How much room letters take, so that drawings can wrap their own text without a browser. */

const OTHER = 60;
const PICTURE = 130;
const HYPHEN = "-";

/** Width in hundredths of the letter size, taken from our own two fonts; what is not listed is OTHER wide. */
const WIDTHS = {
  reading: {
    17: "'",
    22: ",.:;j·",
    26: " \u00a0il",
    30: "!()[f",
    35: "-]rt{}°",
    42: "/1I“”",
    47: "*?cksvxyzç",
    52: "7JLaeu§×àáâãäåèéêëùúûü–",
    65: "#0=ACDKÀÁÂÃÄÅÇ…",
    70: "&GHNOQUwÑÒÓÔÕÖØÙÚÛÜ",
    84: "MWm¼½¾æ—",
    92: "%Æ",
  },
  firm: {
    22: "'",
    26: ",.:;ij·",
    30: " \u00a0!()l",
    35: "-[]frt{}°",
    42: "/1I",
    47: "*z“”",
    52: "7?acksvxy×àáâãäåç–",
    65: "0ABCKRVXYÀÁÂÃÄÅÇ",
    70: "#&DGHNUwÑÙÚÛÜ",
    76: "@OQÒÓÔÕÖØ…",
    86: "MWmæ—",
    95: "%Æ",
  },
  headline: {
    18: " \u00a0'",
    22: ".:",
    26: ",;j·",
    30: "!il",
    35: "()-I[]ft{}°",
    42: "/1r“”",
    47: "<>Jcesz×çèéêë",
    53: "+37=?agvxy«»àáäå–",
    66: "#0CEPTYÉß",
    71: "ABGRUVX½ÄÅÜ",
    77: "%DKNOQwÖØæ—",
    85: "@H…",
    92: "&MmÆ",
    102: "W",
  },
};

const lookUp = (groups) =>
  new Map(Object.entries(groups).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])));

const FACES = Object.fromEntries(Object.entries(WIDTHS).map(([face, groups]) => [face, lookUp(groups)]));

/** Signs are drawn in letters of another font, as wide as they are tall; what tints or joins them takes no room. */
const unlisted = (letter) => {
  if (/[\p{Mark}\p{Emoji_Modifier}\u200d]/u.test(letter)) return 0;
  return /\p{Extended_Pictographic}/u.test(letter) ? PICTURE : OTHER;
};

/** The width of one line of text in a face ("reading", "firm" or "headline") and size. */
export const widthOf = (text, face, size) => {
  const widths = FACES[face];
  let hundredths = 0;
  for (const letter of text) hundredths += widths.get(letter) ?? unlisted(letter);
  return (hundredths * size) / 100;
};

/** Lines that each fit the width; `broken` tells that a word had to be parted to fit. */
export const wrap = (text, { face, size, width }) => {
  const fits = (line) => widthOf(line, face, size) <= width;
  const words = text.split(/ +/).filter(Boolean);
  const pieces = words.flatMap((word) => parted(word, fits));
  const lines = [];
  for (const piece of pieces) {
    const longer = lines.length ? `${lines.at(-1)} ${piece}` : piece;
    if (lines.length && fits(longer) && !lines.at(-1).endsWith(HYPHEN)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return { lines, broken: pieces.length > words.length };
};

/** A word too long for a line, in pieces that fit. */
const parted = (word, fits) => {
  if (fits(word) || word.length === 1) return [word];
  let end = word.length - 1;
  while (end > 1 && !fits(word.slice(0, end) + HYPHEN)) end -= 1;
  return [word.slice(0, end) + HYPHEN, ...parted(word.slice(end), fits)];
};
