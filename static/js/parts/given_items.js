/** What I, or my team, have said of every item: the team's as it was told last, mine on its way laid over it. */
import { isInTeam, isNewer } from "./lines.js";

const SLOT = "item:";

export const slotOf = (id) => SLOT + id;

/** By item: {value, status, why}; whoever is in no team has only their own. */
export const givenOf = ({ team, mine }) => {
  const given = new Map();
  for (const [id, value] of Object.entries((isInTeam(team) && team.items) || {})) {
    given.set(id, { value, status: "sent", why: "" });
  }
  for (const [slot, { value, status, why, since }] of Object.entries(mine)) {
    if (slot.startsWith(SLOT) && value && isNewer({ status, since }, team)) {
      given.set(slot.slice(SLOT.length), { value, status, why });
    }
  }
  return given;
};
