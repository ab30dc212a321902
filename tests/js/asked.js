/** What the tests of questions share: the questions of a day, and the board as the desk has it. */

export const asked = (id, text = "Hvorfor?", more = {}) => ({
  id,
  text,
  votes: 0,
  state: "open",
  pinned: false,
  reply: "",
  owner: "",
  merged: [],
  ...more,
});

export const boardOf = (questions, { approval = false, ...aside } = {}) => ({
  n: questions.length,
  questions,
  approval,
  desk: { waiting: [], archived: [], rejected: [], merged: [], ...aside },
});
