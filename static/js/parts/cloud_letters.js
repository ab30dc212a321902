/** How large the letters of a word cloud are, and how much room a word in them keeps for itself. */
import { widthOf } from "./lettering.js";

const TALLNESS = 1.15;
const AIR = { x: 7, y: 2, share: 0.2 };
const LARGEST = 150;

/** Letters from many to few words, in tenths of a hundredth of the screen's height; none is too small for the back. */
export const LEVELS = [
  { smallest: 88, growth: 0.4 },
  { smallest: 74, growth: 0.4 },
  { smallest: 62, growth: 0.42 },
  { smallest: 52, growth: 0.42 },
  { smallest: 44, growth: 0.42 },
  { smallest: 38, growth: 0.4 },
  { smallest: 34, growth: 0.36 },
  { smallest: 34, growth: 0.28 },
  { smallest: 34, growth: 0.2 },
];

/**
 * Where there are hundreds of different words, those that were said most share a part of the room in letters for the
 * back row; the others are a texture around them, and the list and the table say what they are.
 */
export const TEXTURES = [26, 22, 19, 17, 15, 13, 12, 11, 10].map((texture) => ({
  smallest: 34, growth: 0.15, texture,
}));
const LOUD_SHARE = 0.2;
const WOVEN = { tallness: 1, air: 0.16 };
const FILLED = 0.94;

const tallness = (size, { texture }) => size * (size === texture ? WOVEN.tallness : TALLNESS);

/** A word in letters of a size, and the room they take. */
export const sized = ({ word, count }, size, level) => ({
  word, count, size, w: widthOf(word, "firm", size), h: tallness(size, level),
});

/** The room a word keeps clear of others. */
export const claim = ({ size, x = 0, y = 0, w, h }, { texture }) =>
  size === texture
    ? { x, y, w: w + 2 * WOVEN.air * size, h }
    : { x, y, w: w + 2 * Math.max(AIR.x, AIR.share * size), h: h + 2 * AIR.y };

/** How tall a line of the smallest letters is. */
export const lineOf = (level) => claim(sized({ word: "" }, level.texture ?? level.smallest, level), level).h;

export const areaOf = (one, size, level) => {
  const { w, h } = claim(sized(one, size, level), level);
  return w * h;
};

/** The letter size follows a word's own count alone, so one word's growth never resizes another. */
export const largeSize = (count, { smallest, growth }) => Math.round(Math.min(LARGEST, smallest * count ** growth));

export const mostFirst = (one, other) => other.count - one.count || (one.word < other.word ? -1 : 1);

export const textureFor = (words, room, expected) => {
  const quiet = room.width * room.height * (FILLED - LOUD_SHARE);
  const areaIn = (level) => words.reduce((sum, one) => sum + areaOf(one, level.texture, level), 0) * expected;
  return TEXTURES.find((level) => areaIn(level) <= quiet) ?? TEXTURES.at(-1);
};

/** The count from which words are large: in a texture as many of the most said as share their part of the room. */
export const loudFrom = (words, room, level) => {
  if (!level.texture) return 0;
  let left = room.width * room.height * LOUD_SHARE;
  let loud = Infinity;
  for (const one of [...words].sort(mostFirst)) {
    left -= areaOf(one, largeSize(one.count, level), level);
    if (left < 0) return loud > one.count ? loud : one.count + 1;
    loud = one.count;
  }
  return 0;
};
