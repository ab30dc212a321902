/** The whole screen: time along the top, the room's material in the middle, the way in at the bottom. */
import { isHurry } from "../activities/poll/phase.js";
import { hurrySentence } from "../activities/poll/sentences.js";
import { VIEWS } from "../activities/screen.js";
import { html } from "../parts/html.js";
import { deletion } from "../parts/retention.js";
import { t } from "../parts/words.js";
import { hearts } from "./hearts.js";
import { join } from "./join.js";
import { digits, isLost, remaining, scene, span, spokenCode, until } from "./scene.js";

export const view = (state) => SCENES[scene(state)](state);

const activity = (state) => {
  const { picture, now, questions, memory, shape, turning } = state;
  const { activity: current, result, before, table, split, here, answered, workshop, teams } = picture;
  const { stage } = current;
  const seen = {
    activity: current, stage, result, before, table, split, now, here, answered, workshop, teams, questions, memory, shape,
    turning,
  };
  return html`
    <div class="screen" data-scene="activity">
      ${timeLine(picture, now)}
      <main class="scene" key=${current.id} data-kind=${current.kind} lang=${workshop.language}>
        ${VIEWS[current.kind](seen)}
      </main>
      ${foot(state)}
    </div>`;
};

const joining = (state) => html`
  <div class="screen" data-scene="join">
    ${timeLine(state.picture, state.now)}
    <main class="scene">${join(state)}</main>
    <footer><p class="when">${lostNote(state) || deletion(state.picture.workshop)}</p>${hearts(state)}</footer>
  </div>`;

const ended = (state) => html`
  <div class="screen" data-scene="ended">
    <main class="scene closing">
      <h1>${t("Tak for i dag")}</h1>
      ${state.picture.workshop.published ? shared() : toCome()}
    </main>
    <footer><p class="when">${lostNote(state) || deletion(state.picture.workshop)}</p></footer>
  </div>`;

const shared = () => html`
  <p>${t("Opsamlingen ligger på din mobil under Mit, sammen med det, du selv har skrevet.")}</p>
  <p>${t("Du kan gemme den eller tage den med til en anden skærm derfra.")}</p>`;

const toCome = () => html`
  <p>${t("Opsamlingen ligger klar på styrepulten. Spørg den, der har styret dagen, om at få den sendt.")}</p>
  <p>${t("Det, du selv har skrevet, finder du på din mobil under Mit.")}</p>`;

const black = () => html`
  <main class="screen" data-scene="black"><h1 class="unseen">${t("Lærredet er slukket")}</h1></main>`;

const words = (text) => html`
  <div class="screen" data-scene="words"><main class="scene closing"><h1>${text}</h1></main></div>`;

const SCENES = {
  activity, ended, black,
  join: joining,
  waiting: ({ title }) => words(title ?? ""),
  stopped: ({ stopped }) => words(stopped),
};

const timeLine = (picture, now) => {
  const time = span(picture);
  const share = time ? remaining(time, now) : 0;
  return html`
    <div class="time-line" aria-hidden="true">
      <span style=${{ transform: `scaleX(${share.toFixed(4)})` }}></span>
    </div>`;
};

const foot = (state) => {
  const { picture, now } = state;
  const { address, code } = picture.workshop;
  const counting = digits(picture, now);
  const hurry = isClosing(state);
  return html`
    <footer>
      <p class="when" data-hurry=${hurry}>
        ${counting && html`<span class="figures counting" role="timer">${counting}</span>`}
        <span>${hurry ? hurrySentence() : until(picture, now)}</span>
        ${lostNote(state) || (!hurry && groupsNote(picture))}
      </p>
      ${hearts(state)}
      <p class="way-in">${address} · ${t("kode")} <strong class="figures">${spokenCode(code)}</strong></p>
    </footer>`;
};

/** A poll whose time is about to run out says so, here as on the phones. */
const isClosing = ({ picture: { activity }, now }) =>
  activity?.kind === "poll" && isHurry({ stage: activity.stage, now });

/** Asked for by group, and no group is large enough. */
const groupsNote = ({ activity: { segment }, split, result }) =>
  segment && split && result?.segments === null &&
  html`<span class="groups-note">${t("Grupperne er for små til at vises")}</span>`;

const lostNote = (state) =>
  isLost(state, state.now) && html`<span class="lost">${t("Ingen forbindelse. Billedet bliver stående.")}</span>`;
