/** On the way: when to change, who tells now, and one question at a time. */
import { left } from "../../parts/clock.js";
import { html } from "../../parts/html.js";
import { icon } from "../../parts/icon.js";
import { ahead, inOneBreath, justNow, where } from "../../parts/walk_times.js";
import { t } from "../../parts/words.js";
import { roles, wanted } from "./company.js";
import { Awake } from "./effects.js";
import { mannerOf } from "./manner.js";
import { foundEachOther, smallSign } from "./meet.js";
import { said, timesOf } from "./phase.js";
import { onePrompt } from "./prompts.js";
import { soundChoice } from "./sound.js";

export const out = (state) => {
  const { team, now } = state;
  const times = timesOf(state);
  const here = where(times, now);
  const turn = times.filter(({ what, at }) => what === "swap" && at <= now).length;
  return html`
    <${Awake} />
    ${news(state, times)}
    ${clocks(state, times)}
    ${telling(roles(team, here.teller))}
    ${!said(state, "found") && notYetFound(state)}
    ${onePrompt(state, turn)}
    ${!state.online && html`<p class="status">${icon("wifi-off")}<span>${mannerOf(team).offline()}</span></p>`}
    <div class="walk-last row apart">${soundChoice(state)}${back(state, here)}</div>`;
};

/** The one thing to do in this minute, so big that it is seen at arm's length. */
const news = ({ team, now }, times) => {
  const [newest] = inOneBreath(justNow(times, now)).slice(-1);
  return html`
    <div role="status" class="walk-status">
      ${newest && html`<p key=${newest.at} class="walk-news dealt">${mannerOf(team).news[newest.what]()}</p>`}
    </div>`;
};

const clocks = ({ team, now }, times) => {
  const coming = inOneBreath(ahead(times, now)).filter(({ at }) => at > now);
  return html`
    <ul class="walk-clocks plain figures">${coming.map(
      ({ at, what }, place) => html`
      <li key=${at}><strong>${mannerOf(team).clocks[what](at)}</strong>
        ${place === 0 && html`
          <span class="soft" role="timer">${t("om {time}", { time: left(at, now).text })}</span>`}</li>`,
    )}</ul>`;
};

const telling = ({ mine, tells, asks }) => html`
  <div class="walk-telling" data-mine=${String(mine)}>
    <h1 id="walk-title">${tells}</h1>
    <p>${asks}</p>
  </div>`;

const notYetFound = (state) => html`
  <div class="note stack tight">
    <p>${wanted(state.team)}</p>
    ${smallSign(state.team)}
    ${foundEachOther(state)}
  </div>`;

const back = (state, here) => html`
  <button class=${here.back ? "primary" : null} onClick=${() => state.send("home", { on: true })}>
    ${icon("home")}${mannerOf(state.team).home()}</button>`;
