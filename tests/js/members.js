/** Somebody in a team, as the server tells of them. */
export const member = (number, more = {}) => ({ number, phone: true, away: false, ...more });
