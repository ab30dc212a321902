/** What the room answered comes to a phone in a file of its own: people answer first. */

export const ANSWERS = {};

export const LATER = {
  answers: () => import("./answers.js"),
};
