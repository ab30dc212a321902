/** Finds the words of a glossary in a text: whole words alone, with their Danish endings, the longest first. */

const ENDINGS = [
  "e", "en", "ene", "enes", "ens", "er", "erne", "ernes", "ers", "et", "ets", "n", "ne", "nes", "ns", "r", "rne",
  "rnes", "rs", "s", "t", "ts",
];
/** AMR'en, TRIO'ens, TRs; and what hangs on: MED-udvalget. */
const AFTER_SHORT = "(?:['’]\\p{Ll}{1,5}|s)?";
const AFTER_WORD = `(?:['’]\\p{Ll}{1,5}|${[...ENDINGS].sort((one, other) => other.length - one.length).join("|")})?`;
const HANGING = "(?:-\\p{Ll}+)*";
const NOT_WITHIN = "[\\p{L}\\p{N}]";

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** MED is not "med"; a word in small letters may begin a sentence. */
const patternOf = (form) => {
  if (form === form.toUpperCase()) return escaped(form) + AFTER_SHORT;
  const [first] = form;
  return `[${first.toLowerCase()}${first.toUpperCase()}]${escaped(form.slice(1))}${AFTER_WORD}`;
};

/**
 * A function that parts a text into plain texts and {word, text}, each word once; null where it has none of them.
 * `words` are as the server tells them: `word` and `also`.
 */
export const finder = (words) => {
  const forms = words.flatMap((word) => [word.word, ...word.also].map((form) => ({ form, word })));
  forms.sort((one, other) => other.form.length - one.form.length);
  const any = forms.map(({ form }) => `(${patternOf(form)})`).join("|");
  // What stands before is matched too: not every phone can look back.
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(?:${any})${HANGING}(?!${NOT_WITHIN})`, "gu");
  return (text) => parted(text, pattern, forms);
};

const parted = (text, pattern, forms) => {
  const parts = [];
  const seen = new Set();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, before, ...groups] = match;
    const { word } = forms[groups.findIndex((group) => group !== undefined)];
    if (seen.has(word)) continue;
    seen.add(word);
    const from = match.index + before.length;
    const to = match.index + whole.length;
    parts.push(text.slice(end, from), { word, text: text.slice(from, to) });
    end = to;
  }
  return parts.length > 0 ? [...parts, text.slice(end)].filter((part) => part !== "") : null;
};
