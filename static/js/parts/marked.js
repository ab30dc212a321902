/** Texts whose words can be opened: a face that has a glossary marks them, on every other they stay as they are. */

let mark = (text) => text;

/** `how(text)` gives what is drawn in the place of a text. */
export const markWith = (how) => (mark = how);

/** For texts of the programme alone, and never inside a button, a label or a link. */
export const marked = (text) => mark(text);
