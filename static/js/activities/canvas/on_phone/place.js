/** Where on the canvas this phone is: still on its way to its group, at the whole sheet, or at one field. */

export const TITLE = "canvas-title";
const MET = "met";
const FIELD = "field";

const meetingOf = ({ team }) => `${team.forming} ${team.team}`;

export const hasMet = (state) => state.local.get(MET) === meetingOf(state);

export const meet = (state, memory) => {
  memory.land = TITLE;
  state.local.set(MET, meetingOf(state));
};

/** The place of the field that is up; null at the whole sheet, also where there is only one field. */
export const fieldUp = ({ activity: { fields }, local }) => {
  const at = local.get(FIELD);
  return fields.length > 1 && at !== null && at < fields.length ? at : null;
};

export const stepOf = (at) => `canvas-step-${at}`;

export const openField = (state, memory, at) => {
  memory.land = TITLE;
  state.local.set(FIELD, at);
};

/** Back at the whole sheet, at the field one comes from. */
export const toSheet = (state, memory, from) => {
  memory.land = stepOf(from);
  state.local.set(FIELD, null);
};
