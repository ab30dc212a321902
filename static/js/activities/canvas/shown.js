/** Which canvases the screen shows side by side: named by their teams in its look, up to three. */

const LOOK = /^teams:(\d+(?:,\d+)*)$/;
export const MOST = 3;

/** The numbers of the teams a look names, in its order. */
export const teamsIn = (look) => LOOK.exec(look)?.[1].split(",").map(Number) ?? [];

const lookAt = (teams) => (teams.length > 0 ? `teams:${teams.join(",")}` : "");

export const isShowing = ({ look }) => teamsIn(look).length > 0;

/** Those of them that are shared now; whoever wrote alone is in team 0, of which there may be several. */
export const canvasesIn = ({ stage, result }) =>
  teamsIn(stage.look)
    .flatMap((team) => (result?.shared ?? []).filter((canvas) => canvas.team === team))
    .slice(0, MOST);

/** The look with a team added at its end, or taken out. */
export const toggled = (look, team) => {
  const teams = teamsIn(look);
  return lookAt(teams.includes(team) ? teams.filter((one) => one !== team) : [...teams, team].slice(0, MOST));
};

/** The look with the first that were shared; "" while there are none. */
export const firstShared = (result) =>
  lookAt([...new Set((result?.shared ?? []).map(({ team }) => team))].slice(0, MOST));
