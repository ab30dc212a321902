/** The body of a slide: a tree of paragraphs, lists and emphasis, drawn element by element. */
import { html } from "./html.js";

const ELEMENTS = new Set(["p", "ul", "ol", "li", "strong", "em", "blockquote", "h3", "br"]);

const node = (one) => {
  if (typeof one === "string") return one;
  const [name, ...children] = one;
  return ELEMENTS.has(name) ? html`<${name}>${children.map(node)}</${name}>` : children.map(node);
};

export const body = (tree = []) => (tree.length ? html`<div class="body">${tree.map(node)}</div>` : null);
