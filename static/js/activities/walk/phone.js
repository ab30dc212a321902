/** A walk on the phone: everything needed on the way is here before the first step. */
import { html } from "../../parts/html.js";
import { inOneBreath, justNow } from "../../parts/walk_times.js";
import { before, waiting } from "./before.js";
import { isPlaced } from "./company.js";
import { Chime, Top, wakeSound } from "./effects.js";
import { Alone, Home } from "./home.js";
import { found, meeting } from "./meet.js";
import { phase, said, timesOf } from "./phase.js";
import { wantsSound } from "./sound.js";
import { out } from "./way.js";

const PHASES = {
  before,
  waiting,
  meeting,
  found,
  out,
  home: (state) => html`<${Home} ...${state} />`,
  alone: (state) => html`<${Alone} ...${state} />`,
};

export const phone = (state) => {
  const step = phase(state);
  return html`
    <section class="walk stack" data-phase=${step} aria-labelledby="walk-title" onClick=${wakeSound}>
      <${Top} step=${step} />
      <${Chime} ...${ringing(state)} sounds=${wantsSound(state)} />
      ${PHASES[step](state)}
    </section>`;
};

const NOTHING = { what: null, at: null };

/** What to sound at this moment; whoever is back already has no more to hear. */
const ringing = (state) => {
  if (!state.stage.began || !isPlaced(state.team) || said(state, "home")) return NOTHING;
  return inOneBreath(justNow(timesOf(state), state.now)).at(-1) ?? NOTHING;
};
