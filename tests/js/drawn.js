/** Turns what a view returns into plain markup, so that a test can read it as a browser would draw it. */

const EMPTY = new Set([null, undefined, true, false]);

const attributes = (props) =>
  Object.entries(props)
    .filter(
      ([name, value]) => !["children", "key", "ref"].includes(name) && typeof value !== "function" && !EMPTY.has(value),
    )
    .map(([name, value]) => ` ${name}="${name === "style" ? JSON.stringify(value).replaceAll('"', "'") : value}"`)
    .join("");

export const drawn = (node) => {
  if (EMPTY.has(node)) return "";
  if (Array.isArray(node)) return node.map(drawn).join("");
  if (typeof node !== "object") return String(node);
  const { type, props } = node;
  if (typeof type === "function") return drawn(type(props));
  return `<${type}${attributes(props)}>${drawn(props.children)}</${type}>`;
};

/** The words alone, as they are read aloud: no markup, one space between. */
export const words = (node) =>
  drawn(node)
    .replace(/<svg class="icon".*?<\/svg>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The texts of every element of a name. */
export const all = (node, name) =>
  [...drawn(node).matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, "g"))].map(([, inner]) => words(inner));
