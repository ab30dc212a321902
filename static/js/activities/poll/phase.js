/** Where a poll stands, for one phone and for the whole room. */

/** The server has the last word; a phone that knows the time is up does not offer a button that would be refused. */
export const isOpen = ({ stage, now, ended = false }) =>
  stage.open && !ended && (stage.deadline === null || now < stage.deadline);

const HURRY_SECONDS = 20;
const SECOND_MS = 1000;

/** The last seconds of a time limit, in which every face says that it is about to close. */
export const isHurry = (state) =>
  isOpen(state) && state.stage.deadline !== null && state.stage.deadline - state.now <= HURRY_SECONDS * SECOND_MS;

// A refused withdrawal has no value: there is nothing to show of it.
export const ownBallot = ({ mine }) => (mine.ballot?.value ? mine.ballot : null);

/** A draft wins over what was sent before, and a refused answer is shown again to be mended. */
export const editing = (state) => state.draft("ballot", null) ?? ownBallot(state)?.value ?? null;

/** What a phone shows of a ballot: "again", "closed", "edit" or "answered". */
export const phase = (state) => {
  if (state.needsAgain) return "again";
  if (!isOpen(state)) return "closed";
  const ballot = ownBallot(state);
  const settled = ballot !== null && ballot.status !== "refused";
  return settled && state.draft("ballot", null) === null ? "answered" : "edit";
};

/** What a face sees of a result: "hidden", "few" or "shown". */
export const showing = (state) => {
  const { result } = state;
  if (!result || waitsForOwn(state)) return "hidden";
  return result.few ? "few" : "shown";
};

/** A phone that sees the others' answers after its own; a screen and a desk have none of their own. */
const waitsForOwn = ({ stage, mine, needsAgain }) =>
  mine !== undefined && stage.shows.phones === "answered" && !needsAgain && !hasAnswered(mine);

const hasAnswered = (mine) => Object.values(mine).some(counts);

/** Where a change or a withdrawal was refused, what was answered before still counts. */
const counts = ({ value, status, counted, stands }) => value && (status !== "refused" || counted || stands);
