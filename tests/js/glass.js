/** A sheet of glass to draw on where there is no browser: as much of a document as the drawing library asks for. */

class Pane {
  childNodes = [];
  attributes = [];
  parentNode = null;

  constructor(name) {
    this.localName = name;
    this.nodeType = name === "#text" ? 3 : 1;
  }

  get firstChild() {
    return this.childNodes[0] ?? null;
  }

  get nextSibling() {
    const { childNodes } = this.parentNode;
    return childNodes[childNodes.indexOf(this) + 1] ?? null;
  }

  insertBefore(child, before) {
    child.parentNode?.removeChild(child);
    const at = this.childNodes.indexOf(before);
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, child);
    child.parentNode = this;
  }

  removeChild(child) {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    child.parentNode = null;
  }

  setAttribute() {}
  removeAttribute() {}
  addEventListener() {}
}

globalThis.document = {
  createElementNS: (_space, name) => new Pane(name),
  createTextNode: (data) => Object.assign(new Pane("#text"), { data }),
};

/** Something to draw into. */
export const glass = () => new Pane("main");
