/** Where a walk is, and what the screen shows of it. */

/** "before" pairs are formed, "meeting" while they find each other, "walking", and "back" once they should be. */
export const momentOf = ({ stage, now }) => {
  if (!stage.formed) return "before";
  if (stage.began === null) return "meeting";
  return now < stage.deadline ? "walking" : "back";
};

export const hasSentences = (result) => Boolean(result?.cards);

/** What was chosen at the desk, else what belongs to the moment. Too few sentences are waited for. */
export const lookOf = (state) => {
  const look = CHOSEN[state.stage.look]?.(state) ?? momentOf(state);
  return look === "back" && hasSentences(state.result) ? "wall" : look;
};

const CHOSEN = {
  wall: ({ stage }) => (stage.formed ? "back" : null),
  circles: ({ teams }) => (teams?.circles?.length > 0 ? "circles" : null),
};
