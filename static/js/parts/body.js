/** The body of a slide: a tree of paragraphs, lists and emphasis, drawn element by element. */
import { html } from "./html.js";
import { marked } from "./marked.js";

const ELEMENTS = new Set(["p", "ul", "ol", "li", "strong", "em", "blockquote", "h3", "br"]);

/** At the desk there is a heading more above a text than on the other faces. */
export const DESK_LEVEL = 3;

const node = (one, level) => {
  if (typeof one === "string") return marked(one);
  const [name, ...children] = one;
  const inside = children.map((child) => node(child, level));
  if (!ELEMENTS.has(name)) return inside;
  const element = name === "h3" ? `h${level}` : name;
  return html`<${element}>${inside}</${element}>`;
};

/** `letters` is the size on the screen, in hundredths of its height; elsewhere the style sheet decides. */
export const body = (tree = [], letters = null, level = 2) =>
  tree.length
    ? html`<div class="body" style=${letters && { "--letters": letters }}>${tree.map((one) => node(one, level))}</div>`
    : null;
