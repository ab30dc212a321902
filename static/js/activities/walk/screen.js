/** A walk on the screen: what it is, how to find each other, when to turn, and what came back. */
import { html } from "../../parts/html.js";
import { t } from "../../parts/words.js";
import { lookOf } from "./moment.js";
import { back, wall } from "./on_screen/back.js";
import { before } from "./on_screen/before.js";
import { circles } from "./on_screen/circles.js";
import { meeting } from "./on_screen/meeting.js";
import { walking } from "./on_screen/walking.js";

const VIEWS = { before, meeting, walking, back, wall, circles };

const TITLES = {
  meeting: () => t("Find den, der har samme tegn som dig"),
  back: () => t("Velkommen tilbage"),
  circles: () => t("Sæt jer i kredse"),
  wall: ({ bring, title }) => (bring.length === 1 ? bring[0] : title),
};

const titleOf = (look, activity) => TITLES[look]?.(activity) ?? activity.title;

export const screen = (state) => {
  const look = lookOf(state);
  const title = titleOf(look, state.activity);
  return html`
    <section class="walk-screen" data-look=${look} aria-labelledby="walk-title">
      <h1 id="walk-title">${title}</h1>
      ${VIEWS[look](state, title)}
    </section>`;
};
